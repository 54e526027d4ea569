PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE clock (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    last_recorded_at INTEGER NOT NULL
) STRICT;
INSERT INTO clock VALUES(1,1795734310);
CREATE TABLE company (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    aliases  TEXT NOT NULL,          -- JSON: ["Nvidia", "NVIDIA Corp"]
    symbol   TEXT                    -- its main listing; null for DeepSeek, OpenAI
, tickers    TEXT NOT NULL DEFAULT '[]', products   TEXT NOT NULL DEFAULT '[]', ambiguous  TEXT NOT NULL DEFAULT '[]', exclusions TEXT NOT NULL DEFAULT '[]', shares     TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO company VALUES(1,'nvidia','Nvidia','[]','NVDA','[]','[]','[]','[]','[]');
INSERT INTO company VALUES(2,'amd','AMD','[]','AMD','[]','[]','[]','[]','[]');
INSERT INTO company VALUES(92,'microsoft','Microsoft','[]','MSFT','[]','[]','[]','[]','[]');
INSERT INTO company VALUES(96,'oracle','Oracle','[]','ORCL','[]','[]','[]','[]','[]');
INSERT INTO company VALUES(184,'openai','OpenAI','[]',NULL,'[]','[]','[]','[]','[]');
INSERT INTO company VALUES(207,'softbank','SoftBank','[]','9984.T','[]','[]','[]','[]','[]');
INSERT INTO company VALUES(225,'deepseek','DeepSeek','[]',NULL,'[]','[]','[]','[]','[]');
CREATE TABLE instrument (
    position INTEGER PRIMARY KEY,
    symbol   TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    exchange TEXT NOT NULL,          -- calendar id
    currency TEXT NOT NULL           -- ISO 4217
) STRICT;
INSERT INTO instrument VALUES(1,'NVDA','Nvidia','NASDAQ','USD');
INSERT INTO instrument VALUES(2,'AMD','AMD','NASDAQ','USD');
INSERT INTO instrument VALUES(15,'MSFT','Microsoft','NASDAQ','USD');
INSERT INTO instrument VALUES(20,'ORCL','Oracle','NYSE','USD');
CREATE TABLE topic (
    position   INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    terms      TEXT NOT NULL,        -- JSON lists of words and phrases
    weak_terms TEXT NOT NULL,
    context    TEXT NOT NULL,
    exclusions TEXT NOT NULL,
    colour     TEXT NOT NULL         -- "#rrggbb"
, together TEXT NOT NULL DEFAULT '[]', phrase_groups TEXT NOT NULL DEFAULT '{}', own INTEGER NOT NULL DEFAULT 0, searched_to INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO topic VALUES(1,'deepseek','DeepSeek','[]','[]','[]','[]','#4c86e8','[]','{}',0,0);
INSERT INTO topic VALUES(2,'stargate','Stargate','[]','[]','[]','[]','#9a6fe0','[]','{}',0,0);
INSERT INTO topic VALUES(3,'export_curbs','Export curbs','[]','[]','[]','[]','#c2619f','[]','{}',0,0);
INSERT INTO topic VALUES(4,'ai_spending','AI spending','[]','[]','[]','[]','#4aa3b8','[]','{}',0,0);
CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    family   TEXT NOT NULL,          -- publisher family: repeats within one count once
    kind     TEXT NOT NULL CHECK (kind IN ('news', 'quotes')),
    format   TEXT NOT NULL,
    url      TEXT NOT NULL,
    queries  TEXT NOT NULL,          -- JSON list
    zone     TEXT NOT NULL,          -- IANA
    interval INTEGER NOT NULL,       -- seconds between two requests
    weight   REAL NOT NULL CHECK (weight >= 0),
    enabled  INTEGER NOT NULL,
    demo     INTEGER NOT NULL
) STRICT;
INSERT INTO source VALUES(39,'import','Import','import','news','csv','','[]','America/New_York',900,1.0,0,0);
CREATE TABLE cluster (
    id          INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL
) STRICT;
INSERT INTO cluster VALUES(1,1795734309);
INSERT INTO cluster VALUES(2,1795734309);
INSERT INTO cluster VALUES(3,1795734309);
INSERT INTO cluster VALUES(4,1795734309);
CREATE TABLE story (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL REFERENCES source (id),
    external_id TEXT NOT NULL,       -- the feed's own id
    cluster     INTEGER NOT NULL REFERENCES cluster (id),
    novelty     REAL NOT NULL CHECK (novelty BETWEEN 0 AND 1),
    first_seen  INTEGER NOT NULL,
    known_at    INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    UNIQUE (source, external_id)
) STRICT;
INSERT INTO story VALUES(1,'import','1',1,1.0,1795734309,1737990180,1795734309);
INSERT INTO story VALUES(2,'import','2',2,1.0,1795734309,1737990900,1795734309);
INSERT INTO story VALUES(3,'import','3',3,1.0,1795734309,1738054800,1795734309);
INSERT INTO story VALUES(4,'import','4',4,1.0,1795734309,1738067460,1795734309);
CREATE TABLE revision (
    id                INTEGER PRIMARY KEY,
    story             INTEGER NOT NULL REFERENCES story (id),
    number            INTEGER NOT NULL CHECK (number >= 1),
    recorded_at       INTEGER NOT NULL,
    title             TEXT NOT NULL,
    summary           TEXT NOT NULL,
    text              TEXT NOT NULL,
    link              TEXT NOT NULL,
    publisher         TEXT NOT NULL,
    published         INTEGER,       -- as the source says; null: it does not
    published_is_date INTEGER NOT NULL,
    UNIQUE (story, number)
) STRICT;
INSERT INTO revision VALUES(1,1,1,1795734309,'Nvidia falls 17 % as DeepSeek''s model raises doubts','Shares of Nvidia fell on Monday, and “nobody knows” why, said an analyst.','','https://example.org/1','',1737990180,0);
INSERT INTO revision VALUES(2,2,1,1795734309,'Microsoft raises spending on AI data centres','','','https://example.org/2','',1737990900,0);
INSERT INTO revision VALUES(3,3,1,1795734309,'Oracle and SoftBank to build Stargate campus in Texas','OpenAI will use it, Zürich’s lenders say.','','https://example.org/3','',1738054800,0);
INSERT INTO revision VALUES(4,4,1,1795734309,'US weighs new curbs on chip exports to China; AMD slides 4 %','','','https://example.org/4','',1738067460,0);
INSERT INTO revision VALUES(5,1,2,1795734310,'Nvidia falls 17 % as DeepSeek''s model raises more doubts','Shares of Nvidia fell on Monday, and “nobody knows” why, said an analyst.','','https://example.org/1','',1737990180,0);
CREATE TABLE scored_text (
    id            INTEGER PRIMARY KEY,
    revision      INTEGER NOT NULL REFERENCES revision (id),
    engine        TEXT NOT NULL,     -- "undertone-rules/1"
    trained_until INTEGER,           -- date; a story older than it is scored in hindsight
    recorded_at   INTEGER NOT NULL,
    tone          REAL NOT NULL CHECK (tone BETWEEN -1 AND 1),
    label         TEXT NOT NULL CHECK (label IN ('negative', 'neutral', 'positive')),
    claims        TEXT NOT NULL, unscored TEXT NOT NULL DEFAULT '',     -- JSON, as stated: they are held against bars when shown
    UNIQUE (revision, engine)
) STRICT;
INSERT INTO scored_text VALUES(1,1,'undertone-linear/3',1778112000,1795734309,-0.97321766218239491585,'negative','[{"basis":"unstated","bound":"equal","company":"nvidia","decimals":0,"direction":-1,"end":17,"field":"title","kind":"move","start":7,"subject":"Nvidia","text":"falls 17 %","unit":"%","value":17.0}]','');
INSERT INTO scored_text VALUES(2,2,'undertone-linear/3',1778112000,1795734309,0.63812059387855912806,'positive','[]','');
INSERT INTO scored_text VALUES(3,3,'undertone-linear/3',1778112000,1795734309,0.28615974754184142492,'positive','[]','');
INSERT INTO scored_text VALUES(4,4,'undertone-linear/3',1778112000,1795734309,-0.98557782944428551363,'negative','[{"basis":"unstated","bound":"equal","company":"amd","decimals":0,"direction":-1,"end":60,"field":"title","kind":"move","start":50,"subject":"AMD","text":"slides 4 %","unit":"%","value":4.0}]','');
INSERT INTO scored_text VALUES(5,5,'undertone-linear/3',1778112000,1795734310,-0.97351095383826402596,'negative','[{"basis":"unstated","bound":"equal","company":"nvidia","decimals":0,"direction":-1,"end":17,"field":"title","kind":"move","start":7,"subject":"Nvidia","text":"falls 17 %","unit":"%","value":17.0}]','');
CREATE TABLE topic_match (
    scored_text INTEGER NOT NULL REFERENCES scored_text (id),
    topic       TEXT NOT NULL REFERENCES topic (id),
    position    INTEGER NOT NULL,    -- the scorer's order
    known_at    INTEGER NOT NULL,
    relevance   REAL NOT NULL CHECK (relevance BETWEEN 0 AND 1), recorded_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (scored_text, topic)
) STRICT, WITHOUT ROWID;
INSERT INTO topic_match VALUES(1,'deepseek',0,1737990180,1.0,0);
INSERT INTO topic_match VALUES(2,'ai_spending',0,1737990900,1.0,0);
INSERT INTO topic_match VALUES(3,'stargate',0,1738054800,1.0,0);
INSERT INTO topic_match VALUES(4,'export_curbs',0,1738067460,1.0,0);
INSERT INTO topic_match VALUES(5,'deepseek',0,1737990180,1.0,0);
CREATE TABLE mention (
    scored_text INTEGER NOT NULL REFERENCES scored_text (id),
    company     TEXT NOT NULL REFERENCES company (id),
    position    INTEGER NOT NULL,    -- by relevance, 0 first
    known_at    INTEGER NOT NULL,
    relevance   REAL NOT NULL CHECK (relevance BETWEEN 0 AND 1),
    p_negative  REAL NOT NULL,
    p_neutral   REAL NOT NULL,
    p_positive  REAL NOT NULL,
    score       REAL NOT NULL CHECK (score BETWEEN -1 AND 1),
    confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reaction    INTEGER NOT NULL,
    log_odds    REAL NOT NULL,
    intercept   REAL NOT NULL,
    reasons     TEXT NOT NULL,       -- JSON: [{field, start, end, text, weight, rule}]
    PRIMARY KEY (scored_text, company)
) STRICT, WITHOUT ROWID;
INSERT INTO mention VALUES(1,'deepseek',1,1737990180,0.67999999999999993782,0.47645877544296211247,0.092423495421029747132,0.43111772913600815426,-0.045341046306953958211,0.21468816316444319647,1,-0.099999997764825820922,0.23999999463558197021,'[{"end":44,"field":"title","rule":"the first word with a sign three words after the name","start":38,"text":"raises","weight":1.0599999763071537},{"end":51,"field":"title","rule":"a word of the class “doubt”","start":45,"text":"doubts","weight":-0.979999978095293},{"end":15,"field":"title","rule":"this pair of words","start":7,"text":"falls 17","weight":-0.9599999785423279},{"end":12,"field":"title","rule":"the last word with a sign three words before the name","start":7,"text":"falls","weight":0.5199999883770943},{"end":20,"field":"title","rule":"a word of the class “down”, then one of “cause” before the name","start":7,"text":"falls 17 % as","weight":0.3199999928474426},{"end":15,"field":"title","rule":"this word in a clause before the name","start":13,"text":"17","weight":0.3199999928474426},{"end":51,"field":"title","rule":"these two words, near each other","start":29,"text":"''s model raises doubts","weight":-0.2799999937415123},{"end":51,"field":"title","rule":"this pair of words","start":38,"text":"raises doubts","weight":-0.19999999552965164},{"end":6,"field":"title","rule":"who else is named before the name","start":0,"text":"Nvidia","weight":0.1599999964237213},{"end":17,"field":"title","rule":"this word","start":16,"text":"%","weight":-0.1599999964237213},{"end":20,"field":"title","rule":"this word between it and another company","start":18,"text":"as","weight":0.1599999964237213},{"end":31,"field":"title","rule":"this word after the name","start":29,"text":"''s","weight":-0.1599999964237213},{"end":51,"field":"title","rule":"the remaining words together","start":0,"text":"Nvidia falls 17 % as DeepSeek''s model raises doubts","weight":-0.13999999687075615}]');
INSERT INTO mention VALUES(1,'nvidia',0,1737990180,0.96000000000000007549,0.99997443678190789384,1.6092323693630291127e-05,9.4708943985790254079e-06,-0.9999649658875092717,0.99996165517286195179,1,-11.567261646213452763,0.23999999463558197021,'[{"end":12,"field":"title","rule":"a word of the class “down” right after the name","start":7,"text":"falls","weight":-4.776785607516233},{"end":51,"field":"title","rule":"the remaining words together","start":0,"text":"Nvidia falls 17 % as DeepSeek''s model raises doubts","weight":-3.1473213582233126},{"end":15,"field":"title","rule":"this pair of words","start":7,"text":"falls 17","weight":-2.05357138267053},{"end":12,"field":"title","rule":"the words around the name","start":0,"text":"Nvidia falls","weight":-1.5848213931479092},{"end":21,"field":"summary","quoted":true,"rule":"a word of the class “down” right after the name","start":17,"text":"fell","weight":-0.2095238048405874},{"end":24,"field":"summary","quoted":true,"rule":"a word of the class “down”, then one of “cause” after the name","start":17,"text":"fell on","weight":-0.03619047538155601},{"end":73,"field":"summary","quoted":true,"rule":"the remaining words together","start":0,"text":"Shares of Nvidia fell on Monday, and “nobody knows” why, said an analyst.","weight":0.027619047001713797},{"end":36,"field":"summary","quoted":true,"rule":"these two words, near each other","start":17,"text":"fell on Monday, and","weight":-0.026666666070620217}]');
INSERT INTO mention VALUES(2,'microsoft',0,1737990900,1.0,0.063610057642176323633,0.38481840270946088278,0.55157153964836280746,0.4879614820061864977,0.3273573094725442667,0,2.1599999517202377319,0.23999999463558197021,'[{"end":16,"field":"title","rule":"this word right after the name","start":10,"text":"raises","weight":1.4799999669194221},{"end":9,"field":"title","rule":"the words right before the name","start":0,"text":"Microsoft","weight":0.3199999928474426},{"end":25,"field":"title","rule":"this word two words after the name","start":17,"text":"spending","weight":-0.29999999329447746},{"end":16,"field":"title","rule":"the words around the name","start":0,"text":"Microsoft raises","weight":0.25999999418854713},{"end":31,"field":"title","rule":"this word","start":29,"text":"AI","weight":0.25999999418854713},{"end":28,"field":"title","rule":"a word of the class “cause” in a clause after the name","start":26,"text":"on","weight":-0.17999999597668648},{"end":44,"field":"title","rule":"this pair of words","start":37,"text":"centres","weight":0.1599999964237213},{"end":31,"field":"title","rule":"this pair of words","start":26,"text":"on AI","weight":-0.11999999731779099},{"end":44,"field":"title","rule":"these two words, near each other","start":26,"text":"on AI data centres","weight":0.11999999731779099},{"end":36,"field":"title","rule":"these two words, near each other","start":26,"text":"on AI data","weight":-0.05999999865889549},{"end":44,"field":"title","rule":"the remaining words together","start":0,"text":"Microsoft raises spending on AI data centres","weight":-0.019999999552965164}]');
INSERT INTO mention VALUES(3,'openai',2,1738054800,0.32000000000000000666,0.17474916908583157382,0.61853364189849580068,0.20671718901567256998,0.031968019929840996162,0.42780046284774375653,0,0.16799999624490735694,0.23999999463558197021,'[{"end":6,"field":"summary","quoted":true,"rule":"the words right before the name","start":0,"text":"OpenAI","weight":0.12799999713897706},{"end":41,"field":"summary","quoted":true,"rule":"this word","start":40,"text":".","weight":-0.0719999983906746},{"end":15,"field":"summary","quoted":true,"rule":"this word two words after the name","start":12,"text":"use","weight":-0.03999999910593033},{"end":28,"field":"summary","quoted":true,"rule":"this word after the name","start":26,"text":"’s","weight":-0.03999999910593033},{"end":36,"field":"summary","quoted":true,"rule":"letters of this word, in the name’s clause","start":29,"text":"lenders","weight":-0.031999999284744264},{"end":11,"field":"summary","quoted":true,"rule":"a word of the class “modal”","start":7,"text":"will","weight":-0.0239999994635582},{"end":41,"field":"summary","quoted":true,"rule":"the remaining words together","start":0,"text":"OpenAI will use it, Zürich’s lenders say.","weight":0.007999999821186066}]');
INSERT INTO mention VALUES(3,'oracle',0,1738054800,0.8000000000000000444,0.041882992661677657941,0.30947576392204345641,0.64864124341627882319,0.60675825075460121382,0.4729618651244182903,0,2.7399999387562274932,0.23999999463558197021,'[{"end":28,"field":"title","rule":"this word two words after the name","start":23,"text":"build","weight":0.6999999843537807},{"end":22,"field":"title","rule":"the words around the name","start":0,"text":"Oracle and SoftBank to","weight":0.47999998927116394},{"end":37,"field":"title","rule":"this word after the name","start":29,"text":"Stargate","weight":0.4599999897181988},{"end":28,"field":"title","rule":"the words right after the name","start":20,"text":"to build","weight":0.4399999901652336},{"end":6,"field":"title","rule":"the words right before the name","start":0,"text":"Oracle","weight":0.3199999928474426},{"end":10,"field":"title","rule":"this word between it and another company","start":7,"text":"and","weight":0.11999999731779099},{"end":19,"field":"title","rule":"who else is named after the name","start":11,"text":"SoftBank","weight":0.07999999821186066},{"end":53,"field":"title","rule":"these two words, near each other","start":23,"text":"build Stargate campus in Texas","weight":-0.07999999821186066},{"end":44,"field":"title","rule":"this word","start":38,"text":"campus","weight":0.07999999821186066},{"end":53,"field":"title","rule":"this word","start":48,"text":"Texas","weight":-0.07999999821186066},{"end":22,"field":"title","rule":"this word after the name","start":20,"text":"to","weight":-0.05999999865889549},{"end":53,"field":"title","rule":"the remaining words together","start":0,"text":"Oracle and SoftBank to build Stargate campus in Texas","weight":0.03999999910593033}]');
INSERT INTO mention VALUES(3,'softbank',1,1738054800,0.67999999999999993782,0.042917061196577212245,0.34352826115079948543,0.6135546776526232815,0.57063761645604604844,0.42033201647893497776,0,2.6599999405443668365,0.23999999463558197021,'[{"end":28,"field":"title","rule":"this word two words after the name","start":23,"text":"build","weight":0.6999999843537807},{"end":22,"field":"title","rule":"the words around the name","start":0,"text":"Oracle and SoftBank to","weight":0.47999998927116394},{"end":37,"field":"title","rule":"this word after the name","start":29,"text":"Stargate","weight":0.4599999897181988},{"end":28,"field":"title","rule":"the words right after the name","start":20,"text":"to build","weight":0.4399999901652336},{"end":6,"field":"title","rule":"the words right before the name","start":0,"text":"Oracle","weight":0.35999999195337296},{"end":10,"field":"title","rule":"this word between it and another company","start":7,"text":"and","weight":0.07999999821186066},{"end":53,"field":"title","rule":"these two words, near each other","start":23,"text":"build Stargate campus in Texas","weight":-0.07999999821186066},{"end":44,"field":"title","rule":"this word","start":38,"text":"campus","weight":0.07999999821186066},{"end":53,"field":"title","rule":"this word","start":48,"text":"Texas","weight":-0.07999999821186066},{"end":22,"field":"title","rule":"this word after the name","start":20,"text":"to","weight":-0.05999999865889549},{"end":53,"field":"title","rule":"the remaining words together","start":0,"text":"Oracle and SoftBank to build Stargate campus in Texas","weight":0.03999999910593033}]');
INSERT INTO mention VALUES(4,'amd',0,1738067460,1.0,0.99823105808321599408,0.00084028422102599650313,0.00092865769575814721779,-0.99730240038745787689,0.99734658712482393561,1,-6.9799998439848423004,0.23999999463558197021,'[{"end":56,"field":"title","rule":"a word of the class “down” right after the name","start":50,"text":"slides","weight":-2.9599999338388443},{"end":44,"field":"title","rule":"these two words, near each other","start":28,"text":"exports to China","weight":-0.4399999901652336},{"end":60,"field":"title","rule":"the remaining words together","start":0,"text":"US weighs new curbs on chip exports to China; AMD slides 4 %","weight":-0.4399999901652336},{"end":60,"field":"title","rule":"a stated price move after the name","start":50,"text":"slides 4 %","weight":-0.41999999061226845},{"end":9,"field":"title","rule":"the last word with a sign well before the name","start":3,"text":"weighs","weight":-0.3999999910593033},{"end":60,"field":"title","rule":"this word three words after the name","start":59,"text":"%","weight":-0.3999999910593033},{"end":19,"field":"title","rule":"a word of the class “limit” in a clause before the name","start":14,"text":"curbs","weight":-0.3799999915063381},{"end":44,"field":"title","rule":"this pair of words","start":36,"text":"to China","weight":-0.35999999195337296},{"end":22,"field":"title","rule":"a word of the class “limit”, then one of “cause” before the name","start":14,"text":"curbs on","weight":-0.3399999924004078},{"end":35,"field":"title","rule":"a word of the class “limit” in a clause before the name","start":28,"text":"exports","weight":-0.3399999924004078},{"end":22,"field":"title","rule":"a word of the class “cause” in a clause before the name","start":20,"text":"on","weight":-0.2799999937415123},{"end":2,"field":"title","rule":"this word","start":0,"text":"US","weight":-0.23999999463558197},{"end":35,"field":"title","rule":"a limit on trade, and what is done to it three words before the name","start":10,"text":"new curbs on chip exports","weight":-0.2199999950826168}]');
INSERT INTO mention VALUES(5,'deepseek',1,1737990180,0.67999999999999993782,0.42440338157395518514,0.087416529982752719241,0.48818008844329224826,0.063776706869337063121,0.23227013266493840015,1,0.13999999687075614929,0.23999999463558197021,'[{"end":44,"field":"title","rule":"the first word with a sign three words after the name","start":38,"text":"raises","weight":1.0599999763071537},{"end":56,"field":"title","rule":"a word of the class “doubt”","start":50,"text":"doubts","weight":-0.979999978095293},{"end":15,"field":"title","rule":"this pair of words","start":7,"text":"falls 17","weight":-0.9599999785423279},{"end":12,"field":"title","rule":"the last word with a sign three words before the name","start":7,"text":"falls","weight":0.5199999883770943},{"end":20,"field":"title","rule":"a word of the class “down”, then one of “cause” before the name","start":7,"text":"falls 17 % as","weight":0.3199999928474426},{"end":15,"field":"title","rule":"this word in a clause before the name","start":13,"text":"17","weight":0.3199999928474426},{"end":56,"field":"title","rule":"these two words, near each other","start":29,"text":"''s model raises more doubts","weight":-0.2799999937415123},{"end":6,"field":"title","rule":"who else is named before the name","start":0,"text":"Nvidia","weight":0.1599999964237213},{"end":17,"field":"title","rule":"this word","start":16,"text":"%","weight":-0.1599999964237213},{"end":20,"field":"title","rule":"this word between it and another company","start":18,"text":"as","weight":0.1599999964237213},{"end":31,"field":"title","rule":"this word after the name","start":29,"text":"''s","weight":-0.1599999964237213},{"end":17,"field":"title","rule":"this pair of words","start":13,"text":"17 %","weight":-0.13999999687075615},{"end":56,"field":"title","rule":"the remaining words together","start":0,"text":"Nvidia falls 17 % as DeepSeek''s model raises more doubts","weight":0.03999999910593033}]');
INSERT INTO mention VALUES(5,'nvidia',0,1737990180,0.96000000000000007549,0.99996901920911640537,2.1509947795546324744e-05,9.4708430880075585456e-06,-0.99995954836602840565,0.99995352881367471908,1,-11.567261646213452763,0.23999999463558197021,'[{"end":12,"field":"title","rule":"a word of the class “down” right after the name","start":7,"text":"falls","weight":-4.776785607516233},{"end":56,"field":"title","rule":"the remaining words together","start":0,"text":"Nvidia falls 17 % as DeepSeek''s model raises more doubts","weight":-3.1473213582233126},{"end":15,"field":"title","rule":"this pair of words","start":7,"text":"falls 17","weight":-2.05357138267053},{"end":12,"field":"title","rule":"the words around the name","start":0,"text":"Nvidia falls","weight":-1.5848213931479092},{"end":21,"field":"summary","quoted":true,"rule":"a word of the class “down” right after the name","start":17,"text":"fell","weight":-0.2095238048405874},{"end":24,"field":"summary","quoted":true,"rule":"a word of the class “down”, then one of “cause” after the name","start":17,"text":"fell on","weight":-0.03619047538155601},{"end":73,"field":"summary","quoted":true,"rule":"the remaining words together","start":0,"text":"Shares of Nvidia fell on Monday, and “nobody knows” why, said an analyst.","weight":0.027619047001713797},{"end":36,"field":"summary","quoted":true,"rule":"these two words, near each other","start":17,"text":"fell on Monday, and","weight":-0.026666666070620217}]');
CREATE TABLE series (
    id       INTEGER PRIMARY KEY,
    symbol   TEXT NOT NULL,
    interval TEXT NOT NULL CHECK (interval IN ('day', 'hour', '15min', '5min', '1min')),
    basis    TEXT NOT NULL CHECK (basis IN ('raw', 'split', 'split_dividend', 'unknown')),
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL,
    UNIQUE (symbol, interval)
) STRICT;
CREATE TABLE bar (
    series      INTEGER NOT NULL REFERENCES series (id),
    t           INTEGER NOT NULL,    -- daily: the session date; intraday: its start
    open        REAL NOT NULL,
    high        REAL NOT NULL,
    low         REAL NOT NULL,
    close       REAL NOT NULL,
    volume      REAL,                -- null: the feed has none
    provider    TEXT NOT NULL,       -- who said so last ...
    recorded_at INTEGER NOT NULL,    -- ... and when; unlike stories, a bar is corrected in place
    PRIMARY KEY (series, t),
    CHECK (low > 0 AND low <= open AND low <= close AND high >= open AND high >= close)
) STRICT, WITHOUT ROWID;
CREATE TABLE split (
    symbol      TEXT NOT NULL,
    date        INTEGER NOT NULL,
    ratio       REAL NOT NULL CHECK (ratio > 0),
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (symbol, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE dividend (
    symbol      TEXT NOT NULL,
    date        INTEGER NOT NULL,    -- ex-date
    amount      REAL NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (symbol, date)
) STRICT, WITHOUT ROWID;
CREATE TABLE fetch (
    id            INTEGER PRIMARY KEY,
    source        TEXT NOT NULL REFERENCES source (id),
    at            INTEGER NOT NULL,
    ok            INTEGER NOT NULL,
    status        INTEGER NOT NULL,  -- HTTP; 0: no answer
    items         INTEGER NOT NULL,
    error         TEXT NOT NULL,
    etag          TEXT NOT NULL,     -- validators for the next conditional request
    last_modified TEXT NOT NULL,
    retry_at      INTEGER            -- not to be asked before
, interval INTEGER NOT NULL DEFAULT 0, items_new INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE watchlist (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE watchlist_symbol (
    watchlist INTEGER NOT NULL REFERENCES watchlist (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    symbol    TEXT NOT NULL REFERENCES instrument (symbol),
    PRIMARY KEY (watchlist, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE engine_in_use (
    id          INTEGER PRIMARY KEY,
    engine      TEXT NOT NULL,       -- "undertone-linear/3"
    recorded_at INTEGER NOT NULL
) STRICT;
INSERT INTO engine_in_use VALUES(1,'undertone-linear/3',1795734309);
CREATE TABLE budget (
    host       TEXT PRIMARY KEY,
    per_second INTEGER NOT NULL,     -- 0, here and below: no bound
    per_minute INTEGER NOT NULL,
    per_day    INTEGER NOT NULL,     -- of UTC
    apart      INTEGER NOT NULL      -- seconds
) STRICT, WITHOUT ROWID;
CREATE TABLE request (
    id   INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    at   INTEGER NOT NULL
) STRICT;
CREATE TABLE calendar (
    position INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    own      INTEGER NOT NULL,       -- the user's: a shipped one of that id does not replace it
    data     TEXT NOT NULL           -- JSON: market::CalendarData
) STRICT;
CREATE TABLE rebase (
    id          INTEGER PRIMARY KEY,
    series      INTEGER NOT NULL REFERENCES series (id),
    until       INTEGER NOT NULL,    -- the last bar of them
    factor      REAL NOT NULL CHECK (factor > 0),  -- prices were divided by it
    compared    INTEGER NOT NULL,    -- sessions in common that told it; 0: the provider did
    provider    TEXT NOT NULL,       -- whose bars came
    arriving    INTEGER NOT NULL,    -- it was these that were divided, not those stored
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    source    TEXT NOT NULL REFERENCES source (id),
    what      TEXT NOT NULL,         -- the symbol or query asked for; empty where there is none
    at        INTEGER NOT NULL,      -- when its answer was dealt with
    status    INTEGER NOT NULL,      -- HTTP; 0: no answer
    bytes     INTEGER NOT NULL,      -- of the body, decompressed
    items     INTEGER NOT NULL,      -- stories or bars in it ...
    items_new INTEGER NOT NULL,      -- ... of which were stored or changed what was stored
    error     TEXT NOT NULL          -- why not, in words; empty: it was taken
) STRICT;
CREATE TABLE coverage (
    source    TEXT NOT NULL REFERENCES source (id),
    since     INTEGER NOT NULL,      -- its first fetch
    until     INTEGER NOT NULL,      -- its last one, or the next row's first
    reaches   INTEGER NOT NULL,      -- the next fetch is expected by then
    state     TEXT NOT NULL CHECK (state IN ('up', 'partly', 'down')),
    why       TEXT NOT NULL,         -- the last fetch's failure, in words; empty: none
    fetches   INTEGER NOT NULL,
    items_new INTEGER NOT NULL,
    PRIMARY KEY (source, since)
) STRICT, WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('watchlist',5);
CREATE INDEX story_by_known_at ON story (known_at, id);
CREATE INDEX story_by_cluster ON story (cluster, recorded_at);
CREATE INDEX scored_text_by_recorded_at ON scored_text (recorded_at, id);
CREATE INDEX topic_match_by_topic ON topic_match (topic, known_at, scored_text);
CREATE INDEX mention_by_company ON mention (company, known_at, scored_text,
                                            relevance, confidence, score, reaction);
CREATE INDEX fetch_by_source ON fetch (source, id);
CREATE INDEX request_by_host ON request (host, at);
CREATE INDEX rebase_by_series ON rebase (series, id);
CREATE INDEX attempt_by_source ON attempt (source, at);
COMMIT;
PRAGMA application_id = 1433298036;
PRAGMA user_version = 8;
