package org.baoku.news;

/** What a contributor did for an article. */
public enum Role {
    /** 记者: staff reporter of any rank. */
    REPORTER,
    /** 通讯员: correspondent outside the staff. */
    CORRESPONDENT,
    /** 摄影, 图: photographer. */
    PHOTOGRAPHER,
    /** Author of a commentary or essay, pen names included (本报评论员, 正言). */
    AUTHOR,
    /** 编辑, 责编: editor. */
    EDITOR,
    /** 实习记者, 实习生: intern. */
    INTERN
}
