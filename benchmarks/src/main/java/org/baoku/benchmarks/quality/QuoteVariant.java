package org.baoku.benchmarks.quality;

import com.hankcs.hanlp.HanLP;
import java.util.random.RandomGenerator;

/** Ways in which a reader may write down what a paper printed. */
public enum QuoteVariant {
    /** As printed. */
    PLAIN {
        @Override
        String of(String quote, RandomGenerator random) {
            return quote;
        }
    },
    /** In traditional characters. */
    TRADITIONAL {
        @Override
        String of(String quote, RandomGenerator random) {
            return HanLP.convertToTraditionalChinese(quote);
        }
    },
    /** Letters, digits and signs of ASCII in full width. */
    FULL_WIDTH {
        @Override
        String of(String quote, RandomGenerator random) {
            return quote.codePoints()
                    .map(symbol -> symbol > 0x20 && symbol < 0x7F ? symbol + 0xFEE0 : symbol)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    },
    /** In capitals. */
    CAPITALS {
        @Override
        String of(String quote, RandomGenerator random) {
            return quote.codePoints()
                    .map(Character::toUpperCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    },
    /** With white space, quotation marks, commas or dots between two ideographs. */
    PUNCTUATED {
        private static final String MARKS = " \n\u3000“”《》，、·";

        @Override
        String of(String quote, RandomGenerator random) {
            StringBuilder marked = new StringBuilder();
            int[] symbols = quote.codePoints().toArray();
            for (int i = 0; i < symbols.length; i++) {
                boolean between =
                        i > 0 && Character.isIdeographic(symbols[i - 1]) && Character.isIdeographic(symbols[i]);
                if (between && random.nextInt(4) == 0) {
                    marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
                }
                marked.appendCodePoint(symbols[i]);
            }
            return marked.toString();
        }
    };

    abstract String of(String quote, RandomGenerator random);
}
