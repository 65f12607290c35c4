package org.baoku.internal.search;

import java.io.IOException;
import org.apache.lucene.index.FreqAndNormBuffer;
import org.apache.lucene.index.Impacts;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The places of a pair in one segment, whichever of its two forms is written there. What Lucene has for this knows no
 * bounds of scores, without which a search has to look at every article that has a common quote.
 */
final class EitherForm extends ImpactsEnum {
    private final ImpactsEnum first;
    private final ImpactsEnum second;
    private final FreqAndNormBuffer sum = new FreqAndNormBuffer();
    private int doc = -1;

    /** Document that the positions below are of. */
    private int countedDoc = -1;

    private int firstLeft;
    private int secondLeft;
    private int firstPosition;
    private int secondPosition;

    EitherForm(ImpactsEnum first, ImpactsEnum second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() throws IOException {
        return doc == NO_MORE_DOCS ? NO_MORE_DOCS : advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        doc = Math.min(advance(first, target), advance(second, target));
        return doc;
    }

    private static int advance(ImpactsEnum form, int target) throws IOException {
        int at = form.docID();
        if (at >= target) {
            return at;
        }
        return target == at + 1 ? form.nextDoc() : form.advance(target);
    }

    @Override
    public long cost() {
        return first.cost() + second.cost();
    }

    @Override
    public int freq() throws IOException {
        return (first.docID() == doc ? first.freq() : 0) + (second.docID() == doc ? second.freq() : 0);
    }

    @Override
    public int nextPosition() throws IOException {
        if (countedDoc != doc) {
            countedDoc = doc;
            firstLeft = first.docID() == doc ? first.freq() : 0;
            secondLeft = second.docID() == doc ? second.freq() : 0;
            firstPosition = firstLeft > 0 ? first.nextPosition() : Integer.MAX_VALUE;
            secondPosition = secondLeft > 0 ? second.nextPosition() : Integer.MAX_VALUE;
        }
        if (firstPosition <= secondPosition) {
            int position = firstPosition;
            firstPosition = --firstLeft > 0 ? first.nextPosition() : Integer.MAX_VALUE;
            return position;
        }
        int position = secondPosition;
        secondPosition = --secondLeft > 0 ? second.nextPosition() : Integer.MAX_VALUE;
        return position;
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }

    @Override
    public void advanceShallow(int target) throws IOException {
        if (first.docID() < target) {
            first.advanceShallow(target);
        }
        if (second.docID() < target) {
            second.advanceShallow(target);
        }
    }

    @Override
    public Impacts getImpacts() throws IOException {
        var ofFirst = first.getImpacts();
        var ofSecond = second.getImpacts();
        boolean firstLeads = ofFirst.getDocIdUpTo(0) <= ofSecond.getDocIdUpTo(0);
        return firstLeads
                ? new EitherImpacts(ofFirst, first.docID(), ofSecond, second.docID())
                : new EitherImpacts(ofSecond, second.docID(), ofFirst, first.docID());
    }

    /** Bounds over the blocks of the form whose block ends first. */
    private final class EitherImpacts extends Impacts {
        private final Impacts leading;
        private final int leadingDoc;
        private final Impacts other;
        private final int otherDoc;

        EitherImpacts(Impacts leading, int leadingDoc, Impacts other, int otherDoc) {
            this.leading = leading;
            this.leadingDoc = leadingDoc;
            this.other = other;
            this.otherDoc = otherDoc;
        }

        @Override
        public int numLevels() {
            return leading.numLevels();
        }

        @Override
        public int getDocIdUpTo(int level) {
            return leading.getDocIdUpTo(level);
        }

        @Override
        public FreqAndNormBuffer getImpacts(int level) {
            int docUpTo = getDocIdUpTo(level);
            if (otherDoc > docUpTo) {
                return leading.getImpacts(level);
            }
            int otherLevel = levelOfOther(docUpTo);
            if (otherLevel < 0) {
                return anything();
            }
            return leadingDoc > docUpTo
                    ? other.getImpacts(otherLevel)
                    : sum(leading.getImpacts(level), other.getImpacts(otherLevel));
        }

        private int levelOfOther(int docUpTo) {
            for (int level = 0; level < other.numLevels(); level++) {
                if (other.getDocIdUpTo(level) >= docUpTo) {
                    return level;
                }
            }
            return -1;
        }
    }

    /**
     * Both lists rise in frequency and in norm, and bound the frequency of documents up to each norm. A document has one
     * norm, and at most the sum of the frequencies that it may have in each form.
     */
    private FreqAndNormBuffer sum(FreqAndNormBuffer ones, FreqAndNormBuffer others) {
        sum.size = 0;
        sum.growNoCopy(ones.size + others.size);
        int one = 0;
        int other = 0;
        while (one < ones.size || other < others.size) {
            boolean takesOne = other == others.size
                    || (one < ones.size && Long.compareUnsigned(ones.norms[one], others.norms[other]) <= 0);
            boolean takesOther = one == ones.size
                    || (other < others.size && Long.compareUnsigned(others.norms[other], ones.norms[one]) <= 0);
            long norm = takesOne ? ones.norms[one] : others.norms[other];
            one += takesOne ? 1 : 0;
            other += takesOther ? 1 : 0;
            long frequency = (one > 0 ? (long) ones.freqs[one - 1] : 0) + (other > 0 ? others.freqs[other - 1] : 0);
            sum.add((int) Math.min(Integer.MAX_VALUE, frequency), norm);
        }
        return sum;
    }

    /** The bound that is none. */
    private FreqAndNormBuffer anything() {
        sum.size = 0;
        sum.growNoCopy(1);
        sum.add(Integer.MAX_VALUE, 1);
        return sum;
    }
}
