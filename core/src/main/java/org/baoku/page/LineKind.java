package org.baoku.page;

/** What a block of a page is. */
public enum LineKind {
    /** 报头, 版头: name, date, numbers, editors of the page. */
    MASTHEAD,
    /** 引题: the line above the main headline. */
    KICKER,
    /** 主题: the main headline. */
    HEADLINE,
    /** 副题: the line below the main headline. */
    SUBHEAD,
    /** 小标题: a heading inside the text. */
    CROSSHEAD,
    /** 署名: who made the article. */
    BYLINE,
    /** A paragraph of an article. */
    PARAGRAPH,
    /** A line of a list, a table or a poem. */
    ROW,
    /** The rest of a paragraph that the page cut in two. */
    CONTINUATION,
    /** 图片说明: caption. */
    CAPTION,
    /** Who took a photo, on a line of its own. */
    CREDIT,
    /** 栏目: the standing series that an article belongs to. */
    COLUMN,
    /** 下转, 上接: where an article goes on, or comes from. */
    JUMP,
    /** 转自, 摘自: where the article was taken from. */
    SOURCE,
    /** 编者按: the editors' words before an article. */
    EDITORS_NOTE,
    /** The sign-off of a notice: who and when. */
    SIGN_OFF,
    /** A boxed text without a headline. */
    QUOTE,
    /** Belongs to nothing above. */
    UNASSIGNED
}
