package org.baoku.ingest;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.baoku.news.Role;

/** What the columns of a table mean, as its first row names them. Immutable. */
final class CsvColumns {
    /** Chinese column names, each key's after it; names of keys stand for themselves. */
    private static final Map<String, String> NAMES = names(
            "id 编号 文章编号 稿件编号 标识",
            "headline 标题 主标题 主题 正标题 title",
            "kicker 引题 眉题 肩题",
            "subhead 副题 副标题",
            "body 正文 内容 全文 文章内容 content text",
            "date 日期 出版日期 发布日期 发表日期 见报日期 发布时间 时间",
            "newspaper 报纸 报名 报纸名称 报刊 媒体",
            "issue 期号 总期号",
            "page 版次 版号 版面 版",
            "section 版名 版面名称",
            "page_name",
            "column 栏目 专栏",
            "kind 类型 体裁 文体",
            "byline 署名",
            "dateline 电头",
            "reporters 记者 reporter",
            "correspondents 通讯员 correspondent",
            "photographers 摄影 摄影记者 摄影者 photographer",
            "authors 作者 author",
            "editors 编辑 责编 责任编辑 editor",
            "interns 实习记者 实习生 intern",
            "source 来源 转载来源 出处",
            "dateline_place 电头地点 地点",
            "dateline_date 电头日期",
            "agency 通讯社",
            "captions 图片说明 图说 caption",
            "url 网址 链接 原文链接",
            "continued_to 下转",
            "continued_from 上接");

    private static final Map<String, Role> NAME_KEYS = ImmutableMap.of(
            "reporters", Role.REPORTER,
            "correspondents", Role.CORRESPONDENT,
            "photographers", Role.PHOTOGRAPHER,
            "authors", Role.AUTHOR,
            "editors", Role.EDITOR,
            "interns", Role.INTERN);

    private final List<String> keys;

    private CsvColumns(List<String> keys) {
        this.keys = keys;
    }

    private static Map<String, String> names(String... lines) {
        var names = ImmutableMap.<String, String>builder();
        for (var line : lines) {
            var words = line.split(" ", -1);
            for (var word : words) {
                names.put(word, words[0]);
            }
        }
        return names.buildOrThrow();
    }

    /**
     * Reads the first row.
     *
     * @throws InputException if no column is the headline or the body, or two columns are the same
     */
    static CsvColumns of(List<String> header) {
        var keys = new ArrayList<String>();
        for (var name : header) {
            var plain = Content.evenSpace(name);
            keys.add(NAMES.getOrDefault(plain.toLowerCase(Locale.ROOT), plain));
        }
        if (!keys.contains("headline") && !keys.contains("body")) {
            throw new InputException(
                    "the first row must name the columns, one of them headline (标题) or body (正文); it has %s"
                            .formatted(header));
        }
        var met = new HashSet<String>();
        for (var key : keys) {
            if (!key.isEmpty() && !met.add(key)) {
                throw new InputException("two columns are \"%s\"".formatted(key));
            }
        }
        return new CsvColumns(List.copyOf(keys));
    }

    int count() {
        return keys.size();
    }

    /**
     * Makes an article of a row.
     *
     * @throws InputException if the row has another number of fields than the first, or a value breaks a rule
     */
    Article article(List<String> row, Bylines bylines) {
        if (row.size() != keys.size()) {
            throw new InputException("the row has %s fields, the first row has %s".formatted(row.size(), keys.size()));
        }
        var fields = new Fields();
        for (int i = 0; i < row.size(); i++) {
            put(fields, keys.get(i), row.get(i));
        }
        return fields.article(bylines);
    }

    private static void put(Fields fields, String key, String value) {
        switch (key) {
            case "" -> {}
            case "body" -> fields.put(Markup.htmlOrPlain(value));
            case "date", "dateline_date" -> fields.putDay(key, value);
            case "kind" -> fields.putKind(value, "类型");
            case "page" -> fields.putPage(value);
            case "issue" -> fields.putIssue(value);
            case "byline" -> fields.addNames(value, Role.AUTHOR);
            case "dateline" -> fields.putDateline(value);
            case "captions" -> Markup.paragraphs(value).forEach(caption -> fields.add(key, caption));
            default -> {
                if (NAME_KEYS.containsKey(key)) {
                    fields.addNames(value, NAME_KEYS.get(key));
                } else {
                    fields.put(key, value);
                }
            }
        }
    }
}
