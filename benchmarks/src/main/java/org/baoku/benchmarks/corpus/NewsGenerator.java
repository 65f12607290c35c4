package org.baoku.benchmarks.corpus;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;

/**
 * Writes news that never happened, the same on every machine: article {@code n} depends on {@code n} alone. Words and
 * their neighbours come from a bigram model of newspapers; headlines, openings, names, numbers, dates, sections and the
 * lengths of articles follow what papers print, and a few reporters write most of it.
 */
public final class NewsGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final int ARTICLES_A_DAY = 40;
    private static final long SEED = 20_230_208;

    private static final List<String> SECTIONS = List.of("要闻", "本地新闻", "经济", "社会", "教育", "文化", "体育", "国际", "理论", "副刊");
    private static final List<String> SURNAMES =
            words("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 欧阳 上官");
    private static final String GIVEN =
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉力永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江";
    private static final List<String> PLACES =
            words("云泽 青原 临川沟 白石岭 乌兰塔拉 平安屯 柳河口 沙日浩特 东陵 新桥 南浦 双河 龙泉 红旗 永安 金沙 凤岭 清水 石门 长岗");
    private static final List<String> UNITS = words("元 万元 亿元 人 人次 公里 平方米 吨 万吨 户 个 项 家 亩 万亩 % 个百分点 倍");
    private static final List<String> FOREIGN = words("奥 尔 德 卡 斯 特 罗 马 里 亚 诺 维 奇 萨 拉 布 米 伊 纳 森");
    private static final List<String> LATIN = words("GDP 5G C919 WTO iPhone15 AI B2B PM2.5 APEC CN 15-0006 ETC 4A");
    private static final int REPORTERS = 300;

    private final BigramModel model;
    private final List<String> reporters = new ArrayList<>();

    private NewsGenerator(BigramModel model) {
        this.model = model;
        SplittableRandom random = new SplittableRandom(SEED);
        while (reporters.size() < REPORTERS) {
            reporters.add(person(random));
        }
    }

    /** Loads the words. */
    public static NewsGenerator load() throws IOException {
        return new NewsGenerator(BigramModel.load());
    }

    /** Writes articles 0 to {@code count - 1}. */
    public List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            articles.add(article(number));
        }
        return articles;
    }

    /** Writes article {@code number}. */
    public Article article(int number) {
        SplittableRandom random = new SplittableRandom(SEED ^ (number * 0x9E3779B97F4A7C15L));
        LocalDate date = FIRST_DAY.plusDays(number / ARTICLES_A_DAY);
        String reporter = reporters.get(zipf(random, REPORTERS));
        String place = pick(random, PLACES);
        String body = opening(random, reporter, place, date) + paragraphs(random);
        return Article.builder()
                .id("news-" + number)
                .headline(headline(random))
                .body(body)
                .date(date)
                .newspaper("云泽日报")
                .page(String.valueOf(1 + number % 8))
                .section(SECTIONS.get(zipf(random, SECTIONS.size())))
                .byline(new Byline(List.of(new Contributor(reporter, Role.REPORTER, Optional.of("本报")))))
                .dateline(new Dateline(Optional.empty(), Optional.of(place), Optional.empty()))
                .build();
    }

    private static String opening(SplittableRandom random, String reporter, String place, LocalDate date) {
        return switch (random.nextInt(4)) {
            case 0 -> "本报讯（记者" + reporter + "）";
            case 1 -> "本报讯（记者 " + reporter + " 通讯员 " + person(random) + "）";
            case 2 -> "本报" + place + date.getMonthValue() + "月" + date.getDayOfMonth() + "日电（记者" + reporter + "）";
            default -> "";
        };
    }

    private Headline headline(SplittableRandom random) {
        StringBuilder main = new StringBuilder();
        while (main.length() < 8) {
            model.appendSentence(main, random, placeholder -> fill(placeholder, random));
        }
        String line = main.substring(0, Math.min(8 + random.nextInt(16), main.length()))
                .replaceAll("[。！？；，：]+", " ")
                .strip();
        return new Headline(line);
    }

    private String paragraphs(SplittableRandom random) {
        // Log-normal as newspapers are: half of the articles below 400 characters, one in twenty above 1,500.
        double length = Math.min(400 * Math.exp(0.8 * gaussian(random)), 20_000);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int sentences = 1 + random.nextInt(5);
            for (int i = 0; i < sentences; i++) {
                model.appendSentence(text, random, placeholder -> fill(placeholder, random));
                endSentence(text);
            }
            text.append("\n\n");
        }
        return text.toString().strip();
    }

    private static void endSentence(StringBuilder text) {
        int last = text.length() - 1;
        if (last >= 0 && "。！？；”".indexOf(text.charAt(last)) < 0) {
            if ("，、：".indexOf(text.charAt(last)) >= 0) {
                text.setLength(last);
            }
            text.append('。');
        }
    }

    /** What stands for one of the dictionary's classes of words. */
    private static String fill(String placeholder, SplittableRandom random) {
        return switch (placeholder) {
            case "未##人" -> random.nextInt(12) == 0 ? foreigner(random) : person(random);
            case "未##地" -> pick(random, PLACES) + pick(random, words("市 县 镇 村 区"));
            case "未##团" -> pick(random, PLACES) + pick(random, words("集团 公司 大学 医院 委员会 研究院"));
            case "未##时" -> time(random);
            case "未##数" -> number(random);
            case "未##串" -> pick(random, LATIN);
            case "未##专" -> "“" + pick(random, PLACES) + "之" + pick(random, words("光 星 路 声")) + "”";
            default -> pick(random, PLACES);
        };
    }

    private static String time(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(12) + "月" + (1 + random.nextInt(28)) + "日";
            case 1 -> 1990 + random.nextInt(35) + "年";
            case 2 -> 1 + random.nextInt(28) + "日";
            default -> pick(random, words("今年 去年 目前 近日 日前 上午 下午"));
        };
    }

    private static String number(SplittableRandom random) {
        String unit = pick(random, UNITS);
        return switch (random.nextInt(6)) {
            case 0 -> String.format(Locale.ROOT, "%.1f", random.nextDouble() * 100) + unit;
            case 1 -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * 5000) + unit;
            case 2 -> String.format(Locale.ROOT, "%,d", 1000 + random.nextInt(900_000)) + unit;
            case 3 -> "第" + pick(random, words("一 二 三 四 五 十二 二十"));
            default -> String.valueOf(1 + zipf(random, 2000));
        };
    }

    private static String person(SplittableRandom random) {
        StringBuilder name = new StringBuilder(SURNAMES.get(zipf(random, SURNAMES.size())));
        int length = random.nextInt(5) == 0 ? 1 : 2;
        for (int i = 0; i < length; i++) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    private static String foreigner(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int part = 0; part < 2; part++) {
            name.append(part == 0 ? "" : "·");
            int length = 2 + random.nextInt(3);
            for (int i = 0; i < length; i++) {
                name.append(pick(random, FOREIGN));
            }
        }
        return name.toString();
    }

    private static String pick(SplittableRandom random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> words(String line) {
        return Splitter.on(' ').splitToList(line);
    }

    /** A rank below {@code size}, rank r about 1/(r+1) as often as the first. */
    private static int zipf(SplittableRandom random, int size) {
        return (int) Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1;
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
