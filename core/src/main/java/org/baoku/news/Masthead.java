package org.baoku.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a page says of its newspaper and issue (报头, 版头). Everything may be missing: inner pages print little of it.
 *
 * @param newspaper name of the newspaper
 * @param publisher publishing house (通辽日报社)
 * @param organ whose organ it is (中共通辽市委机关报)
 * @param date day of the issue
 * @param weekday day of the week as printed (星期三)
 * @param lunarDate lunar date as printed, without 农历 (癸卯年正月十八)
 * @param issue running issue number (期号)
 * @param cn national serial number without CN (15-0006)
 * @param postalCode postal subscription code (邮发代号: 15-11)
 * @param pagesToday number of pages of the issue (今日8版)
 * @param page page number as printed, without leading zeros unless it has a letter (1, A02)
 * @param section section (版名)
 * @param editors editors of the page (编辑)
 * @param designers designers of the page (美编, 版式)
 * @param proofreaders proofreaders of the page (校对)
 * @param email address printed on the page
 * @param phone telephone number printed on the page
 */
public record Masthead(
        Optional<String> newspaper,
        Optional<String> publisher,
        Optional<String> organ,
        Optional<LocalDate> date,
        Optional<String> weekday,
        Optional<String> lunarDate,
        OptionalInt issue,
        Optional<String> cn,
        Optional<String> postalCode,
        OptionalInt pagesToday,
        Optional<String> page,
        Optional<String> section,
        List<String> editors,
        List<String> designers,
        List<String> proofreaders,
        Optional<String> email,
        Optional<String> phone) {

    /** Copies the lists. */
    public Masthead {
        editors = List.copyOf(editors);
        designers = List.copyOf(designers);
        proofreaders = List.copyOf(proofreaders);
    }

    /**
     * Starts a masthead.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a page says of itself; every part may be left out. Not for use by several threads. */
    public static final class Builder {
        private Optional<String> newspaper = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> organ = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Optional<String> weekday = Optional.empty();
        private Optional<String> lunarDate = Optional.empty();
        private OptionalInt issue = OptionalInt.empty();
        private Optional<String> cn = Optional.empty();
        private Optional<String> postalCode = Optional.empty();
        private OptionalInt pagesToday = OptionalInt.empty();
        private Optional<String> page = Optional.empty();
        private Optional<String> section = Optional.empty();
        private List<String> editors = List.of();
        private List<String> designers = List.of();
        private List<String> proofreaders = List.of();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();

        private Builder() {}

        /**
         * Sets the name of the newspaper.
         *
         * @param newspaper the name of the newspaper
         * @return this builder
         */
        public Builder newspaper(String newspaper) {
            this.newspaper = Optional.of(newspaper);
            return this;
        }

        /**
         * Sets the publishing house.
         *
         * @param publisher the publishing house
         * @return this builder
         */
        public Builder publisher(String publisher) {
            this.publisher = Optional.of(publisher);
            return this;
        }

        /**
         * Sets the organ line.
         *
         * @param organ the organ line
         * @return this builder
         */
        public Builder organ(String organ) {
            this.organ = Optional.of(organ);
            return this;
        }

        /**
         * Sets the day of the issue.
         *
         * @param date the day of the issue
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /**
         * Sets the day of the week as printed.
         *
         * @param weekday the day of the week as printed
         * @return this builder
         */
        public Builder weekday(String weekday) {
            this.weekday = Optional.of(weekday);
            return this;
        }

        /**
         * Sets the lunar date as printed.
         *
         * @param lunarDate the lunar date as printed
         * @return this builder
         */
        public Builder lunarDate(String lunarDate) {
            this.lunarDate = Optional.of(lunarDate);
            return this;
        }

        /**
         * Sets the running issue number.
         *
         * @param issue the running issue number
         * @return this builder
         */
        public Builder issue(int issue) {
            this.issue = OptionalInt.of(issue);
            return this;
        }

        /**
         * Sets the national serial number without CN.
         *
         * @param cn the national serial number without CN
         * @return this builder
         */
        public Builder cn(String cn) {
            this.cn = Optional.of(cn);
            return this;
        }

        /**
         * Sets the postal subscription code.
         *
         * @param postalCode the postal subscription code
         * @return this builder
         */
        public Builder postalCode(String postalCode) {
            this.postalCode = Optional.of(postalCode);
            return this;
        }

        /**
         * Sets the number of pages of the issue.
         *
         * @param pagesToday the number of pages of the issue
         * @return this builder
         */
        public Builder pagesToday(int pagesToday) {
            this.pagesToday = OptionalInt.of(pagesToday);
            return this;
        }

        /**
         * Sets the page number as printed.
         *
         * @param page the page number as printed
         * @return this builder
         */
        public Builder page(String page) {
            this.page = Optional.of(page);
            return this;
        }

        /**
         * Sets the section (版名).
         *
         * @param section the section (版名)
         * @return this builder
         */
        public Builder section(String section) {
            this.section = Optional.of(section);
            return this;
        }

        /**
         * Sets the editors of the page.
         *
         * @param editors the editors of the page
         * @return this builder
         */
        public Builder editors(List<String> editors) {
            this.editors = List.copyOf(editors);
            return this;
        }

        /**
         * Sets the designers of the page.
         *
         * @param designers the designers of the page
         * @return this builder
         */
        public Builder designers(List<String> designers) {
            this.designers = List.copyOf(designers);
            return this;
        }

        /**
         * Sets the proofreaders of the page.
         *
         * @param proofreaders the proofreaders of the page
         * @return this builder
         */
        public Builder proofreaders(List<String> proofreaders) {
            this.proofreaders = List.copyOf(proofreaders);
            return this;
        }

        /**
         * Sets the e-mail address.
         *
         * @param email the e-mail address
         * @return this builder
         */
        public Builder email(String email) {
            this.email = Optional.of(email);
            return this;
        }

        /**
         * Sets the telephone number.
         *
         * @param phone the telephone number
         * @return this builder
         */
        public Builder phone(String phone) {
            this.phone = Optional.of(phone);
            return this;
        }

        /**
         * Makes the masthead.
         *
         * @return the masthead
         */
        public Masthead build() {
            return new Masthead(
                    newspaper,
                    publisher,
                    organ,
                    date,
                    weekday,
                    lunarDate,
                    issue,
                    cn,
                    postalCode,
                    pagesToday,
                    page,
                    section,
                    editors,
                    designers,
                    proofreaders,
                    email,
                    phone);
        }
    }
}
