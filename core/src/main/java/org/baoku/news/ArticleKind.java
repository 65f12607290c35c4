package org.baoku.news;

/** The kind of text that an article is. */
public enum ArticleKind {
    /** 消息: news report. */
    NEWS,
    /** 评论: commentary, editorial, essay with an opinion. */
    COMMENTARY,
    /** 通讯, 特写: feature. */
    FEATURE,
    /** 启事, 公告: notice. */
    NOTICE,
    /** 简讯: brief. */
    BRIEF,
    /** 广告: advertisement. */
    ADVERTISEMENT,
    /** 图片新闻: photo with a caption and no body. */
    PHOTO,
    /** The text does not decide it. */
    UNKNOWN
}
