package org.baoku.benchmarks.report;

/** The frame of every page: head and style. */
final class HtmlPage {
    private static final String STYLE = """
            :root { --ink: #1c2024; --dim: #60646c; --line: #e4e6ea; --baoku: #b3261e; --peer: #8fa3b8; --floor: #d5d9df;
                    --paper: #fff; --good: #1a7f4b; --fair: #7a6a12; --bad: #b3541e; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #eceef1; --dim: #a0a6b0; --line: #34383f; --baoku: #ff7b6e; --peer: #5f7690; --floor: #41464e;
                      --paper: #17191c; --good: #5cc98f; --fair: #d3c052; --bad: #f0a070; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 1360px; padding: 24px 32px 64px; background: var(--paper); color: var(--ink);
                   font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
            h1 { font-size: 28px; margin: 0 0 12px; } h2 { font-size: 20px; margin: 40px 0 4px; }
            section > p { color: var(--dim); max-width: 100ch; margin: 0 0 12px; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; font-size: 13px; }
            dt { color: var(--dim); } dd { margin: 0; }
            table { border-collapse: collapse; font-size: 13px; width: 100%; }
            th, td { text-align: left; padding: 4px 10px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
            th { color: var(--dim); font-weight: 500; } .n { text-align: right; font-variant-numeric: tabular-nums; }
            td.n { white-space: nowrap; }
            tr.baoku td { color: var(--baoku); font-weight: 600; } tr.floor td { color: var(--dim); }
            .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(480px, 1fr)); gap: 8px 40px; }
            figure { margin: 0 0 12px; max-width: 700px; } figcaption { color: var(--dim); font-size: 13px; margin-bottom: 6px; }
            figcaption b { color: var(--ink); font-weight: 600; }
            svg { width: 100%; height: auto; display: block; font-size: 13px; }
            svg text { fill: var(--ink); } svg .name { text-anchor: end; } svg .value { font-variant-numeric: tabular-nums; }
            svg .ratio, svg .axis { fill: var(--dim); } .baoku rect { fill: var(--baoku); }
            .baoku .name, .baoku .value { font-weight: 600; fill: var(--baoku); }
            .peer rect { fill: var(--peer); } .floor rect { fill: var(--floor); } .floor text { fill: var(--dim); }
            .badge { display: inline-block; font-weight: 600; } .leads { color: var(--good); }
            .leads-its-equals { color: var(--fair); } .does-not-lead { color: var(--bad); }
            small { display: block; color: var(--dim); } details { margin-top: 4px; } summary { cursor: pointer; color: var(--dim); }
            .failures { font-size: 13px; color: var(--dim); } .skipped { color: var(--bad); }
            """;

    private HtmlPage() {}

    static String of(String title, String body) {
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n" + body + "</body></html>\n";
    }
}
