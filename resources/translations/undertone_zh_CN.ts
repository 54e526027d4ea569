<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Help</name>
    <message>
        <source>The report is in %1. It holds neither keys nor paths; read it before you send it.</source>
        <translation>报告已保存至 %1。其中不含密钥和路径；发送前请先阅读。</translation>
    </message>
    <message>
        <source>The report could not be saved in %1: %2. Choose another folder.</source>
        <translation>无法将报告保存到 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>About Undertone</source>
        <translation>关于 Undertone</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Undertone %1&lt;/h3&gt;&lt;p&gt;The tone of AI news under the price of AI stocks.&lt;/p&gt;&lt;p&gt;Not investment advice: a score is a reading of words.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later. Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Undertone %1&lt;/h3&gt;&lt;p&gt;AI 股票价格之下，AI 新闻的情绪。&lt;/p&gt;&lt;p&gt;不构成投资建议：评分只是对文字的解读。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later。使用 Qt %2 构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 cannot be shown: the system knows no program for it</source>
        <translation>无法显示 %1：系统中没有可打开它的程序</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open the workspace’s &amp;folder</source>
        <translation>打开工作区文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open the &amp;log</source>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Undertone</source>
        <translation>关于 Undertone(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在挽救可读取的数据</translation>
    </message>
    <message>
        <source>%1: %2 saved, how many are lost nobody can tell
</source>
        <translation>%1：已挽救 %2 条，丢失数量无法得知
</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost
</source>
        <translation>%1：已挽救 %2 条，丢失 %3 条
</translation>
    </message>
    <message>
        <source>%1 rows were saved in %2.</source>
        <translation>已将 %1 行挽救至 %2。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有数据丢失。</translation>
    </message>
    <message>
        <source>Go On with What Was Saved</source>
        <translation>使用已挽救的数据继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making the demo: %1</source>
        <translation>正在生成演示数据：%1</translation>
    </message>
</context>
<context>
    <name>undertone::Phrase</name>
    <message>
        <source>Building the demo was stopped</source>
        <translation>构建演示已停止</translation>
    </message>
    <message>
        <source>it goes on when the demo is opened again</source>
        <translation>再次打开演示时会继续</translation>
    </message>
    <message>
        <source>Your contact could not be stored: the settings %1 cannot be written</source>
        <translation>无法保存您的联系方式：设置文件 %1 不可写</translation>
    </message>
    <message>
        <source>mend the folder’s permissions, then give the contact in the settings</source>
        <translation>请修正文件夹权限，然后在设置中填写联系方式</translation>
    </message>
    <message>
        <source>The folder %1 holds a demo, which never becomes live</source>
        <translation>文件夹 %1 中是演示，演示不会变为实时</translation>
    </message>
    <message>
        <source>move it away, or choose another folder</source>
        <translation>请将其移走，或选择其他文件夹</translation>
    </message>
    <message>
        <source>The key of %1 could not be kept: %2</source>
        <translation>无法保存 %1 的密钥：%2</translation>
    </message>
    <message>
        <source>put it into the environment variable %1</source>
        <translation>请将其放入环境变量 %1</translation>
    </message>
    <message>
        <source>give it in File ▸ Sources ▸ Edit, or in the environment variable %1</source>
        <translation>请在“文件 ▸ 来源 ▸ 编辑”中填写，或放入环境变量 %1</translation>
    </message>
    <message>
        <source>Undertone has this workspace open already and does not answer (%1)</source>
        <translation>Undertone 已打开此工作区，但没有响应（%1）</translation>
    </message>
    <message>
        <source>close it there, or end that process, and start again</source>
        <translation>请在那里关闭它，或结束该进程，然后重新启动</translation>
    </message>
    <message>
        <source>the system’s key store refused</source>
        <translation>系统密钥库拒绝了请求</translation>
    </message>
    <message>
        <source>unlock it, or allow Undertone to use it</source>
        <translation>请将其解锁，或允许 Undertone 使用它</translation>
    </message>
    <message>
        <source>no key store runs on this system</source>
        <translation>此系统上没有运行密钥库</translation>
    </message>
    <message>
        <source>start one (GNOME Keyring, KWallet), or use the environment variable</source>
        <translation>请启动一个（GNOME Keyring、KWallet），或使用环境变量</translation>
    </message>
    <message>
        <source>the system’s key store does not answer</source>
        <translation>系统密钥库没有响应</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>choose another with --workspace</source>
        <translation>请用 --workspace 选择其他文件夹</translation>
    </message>
    <message>
        <source>There is no workspace in %1</source>
        <translation>%1 中没有工作区</translation>
    </message>
    <message>
        <source>“undertone-cli demo --workspace DIR” makes the demo there, “undertone-cli collect --once --workspace DIR” a live one</source>
        <translation>“undertone-cli demo --workspace DIR”会在那里创建演示，“undertone-cli collect --once --workspace DIR”会创建实时工作区</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1”的值为“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read</source>
        <translation>无法读取设置文件 %1</translation>
    </message>
    <message>
        <source>mend the file or its permissions, or remove it</source>
        <translation>请修正该文件或其权限，或将其删除</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings %1 cannot be written</source>
        <translation>未做任何更改：设置文件 %1 不可写</translation>
    </message>
    <message>
        <source>mend the permissions of the file and its folder, or free space</source>
        <translation>请修正该文件及其文件夹的权限，或释放空间</translation>
    </message>
    <message>
        <source>The program cannot be portable here: %1 cannot be written</source>
        <translation>程序无法在此以便携方式运行：%1 不可写</translation>
    </message>
    <message>
        <source>copy the program into a folder of yours, or start it without --portable</source>
        <translation>请将程序复制到您自己的文件夹，或启动时不加 --portable</translation>
    </message>
    <message>
        <source>“%1” could not be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>check that the folder can be written to and has room, or choose another</source>
        <translation>请检查该文件夹是否可写、是否有空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>The file name “%1” has no ending</source>
        <translation>文件名“%1”没有扩展名</translation>
    </message>
    <message>
        <source>Charts are not exported as .%1</source>
        <translation>图表不能导出为 .%1</translation>
    </message>
    <message>
        <source>end the name in .png, .pdf, .svg or .csv</source>
        <translation>文件名请以 .png、.pdf、.svg 或 .csv 结尾</translation>
    </message>
    <message>
        <source>A page of that size has no room for a chart</source>
        <translation>这种尺寸的页面放不下图表</translation>
    </message>
    <message>
        <source>use at least 720 x 450 and a scale above 0</source>
        <translation>请至少使用 720 x 450，缩放比例大于 0</translation>
    </message>
    <message>
        <source>There is no folder “%1”</source>
        <translation>文件夹“%1”不存在</translation>
    </message>
    <message>
        <source>choose a folder that exists</source>
        <translation>请选择已有的文件夹</translation>
    </message>
    <message>
        <source>“%1” is a folder</source>
        <translation>“%1”是文件夹</translation>
    </message>
    <message>
        <source>choose a file name</source>
        <translation>请选择文件名</translation>
    </message>
    <message>
        <source>The picture is too large for this machine&apos;s memory</source>
        <translation>图片太大，此计算机内存不足</translation>
    </message>
    <message>
        <source>choose a smaller size or scale</source>
        <translation>请选择较小的尺寸或缩放比例</translation>
    </message>
    <message>
        <source>There are no prices in this range to export</source>
        <translation>此区间内没有可导出的价格</translation>
    </message>
    <message>
        <source>choose a longer range</source>
        <translation>请选择更长的区间</translation>
    </message>
    <message>
        <source>“%1” is not among the instruments</source>
        <translation>“%1”不在品种列表中</translation>
    </message>
    <message>
        <source>take another benchmark</source>
        <translation>请换用其他基准</translation>
    </message>
    <message>
        <source>%1; what was there is kept in %2 under “%3”</source>
        <translation>%1；原有内容保存在 %2 的“%3”下</translation>
    </message>
    <message>
        <source>The saved chart cannot be read: %1</source>
        <translation>无法读取已存图表：%1</translation>
    </message>
    <message>
        <source>What was drawn on this symbol cannot be read: %1</source>
        <translation>无法读取此代码上的绘图：%1</translation>
    </message>
    <message>
        <source>it was written by another version, or changed by hand</source>
        <translation>内容由其他版本写入，或被手工修改过</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>There is no symbol, company, topic or command like “%1”</source>
        <translation>没有类似“%1”的代码、公司、主题或命令</translation>
    </message>
    <message>
        <source>try a part of the name</source>
        <translation>请尝试输入名称的一部分</translation>
    </message>
    <message>
        <source>There is no search to save</source>
        <translation>没有可保存的搜索</translation>
    </message>
    <message>
        <source>write one into the box over the stories</source>
        <translation>请在报道上方的输入框中输入</translation>
    </message>
    <message>
        <source>“%1” was there already and is kept</source>
        <translation>“%1”已存在，予以保留</translation>
    </message>
    <message>
        <source>export into another folder, or replace it</source>
        <translation>请导出到其他文件夹，或选择替换</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>An alert’s level has to be a number</source>
        <translation>提醒的阈值必须是数字</translation>
    </message>
    <message>
        <source>An alert waits for a fall or for a rise</source>
        <translation>提醒只等待下跌或上涨</translation>
    </message>
    <message>
        <source>An alert watches a company or a watchlist, not both</source>
        <translation>提醒只能监视一家公司或一个自选列表，不能兼顾</translation>
    </message>
    <message>
        <source>A tone lies between −1 and +1, and so has an alert’s level</source>
        <translation>情绪介于 −1 与 +1 之间，提醒的阈值也应如此</translation>
    </message>
    <message>
        <source>No tone is ever so many standard deviations from its usual</source>
        <translation>情绪不可能偏离常态这么多个标准差</translation>
    </message>
    <message>
        <source>An alert of heat waits for more than 1 times the usual</source>
        <translation>热度提醒须高于常态的 1 倍</translation>
    </message>
    <message>
        <source>An alert of a divergence waits for more than 0 standard deviations</source>
        <translation>背离提醒须大于 0 个标准差</translation>
    </message>
    <message>
        <source>An alert of a divergence looks at 1 to 60 sessions</source>
        <translation>背离提醒考察 1 到 60 个交易日</translation>
    </message>
    <message>
        <source>An alert of a divergence needs a company: its price and its tone</source>
        <translation>背离提醒需要一家公司：比较其价格与情绪</translation>
    </message>
    <message>
        <source>An alert of claims looks at all sources; leave out the source</source>
        <translation>说法提醒面向全部来源；请不要指定来源</translation>
    </message>
    <message>
        <source>An alert of something new needs a source</source>
        <translation>新内容提醒需要指定来源</translation>
    </message>
    <message>
        <source>An alert of something new looks at all that its source has; leave out company, list and topic</source>
        <translation>新内容提醒面向该来源的全部内容；请不要指定公司、列表和主题</translation>
    </message>
    <message>
        <source>A source is silent for 1 of its intervals at least</source>
        <translation>来源至少经过 1 个间隔才算无响应</translation>
    </message>
    <message>
        <source>An alert of a silence waits for fewer than 1000 intervals</source>
        <translation>无响应提醒须少于 1000 个间隔</translation>
    </message>
    <message>
        <source>A source that is silent has no company and no topic</source>
        <translation>无响应的来源没有对应的公司和主题</translation>
    </message>
    <message>
        <source>An index has no source of its own</source>
        <translation>指数没有自己的来源</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现了问题</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>its answer is cut off: the model&apos;s context is too short</source>
        <translation>其回答被截断：模型的上下文太短</translation>
    </message>
    <message>
        <source>the model refuses: “%1”</source>
        <translation>模型拒绝回答：“%1”</translation>
    </message>
    <message>
        <source>the answer is no chat completion</source>
        <translation>回答不是聊天补全</translation>
    </message>
    <message>
        <source>the answer is not JSON: “%1”</source>
        <translation>回答不是 JSON：“%1”</translation>
    </message>
    <message>
        <source>the model&apos;s answer is not the JSON asked for: “%1”</source>
        <translation>模型的回答不是所要求的 JSON：“%1”</translation>
    </message>
    <message>
        <source>the model&apos;s answer has no “companies”: “%1”</source>
        <translation>模型的回答没有“companies”：“%1”</translation>
    </message>
    <message>
        <source>the model&apos;s answer has a company without “target”</source>
        <translation>模型的回答中有公司缺少“target”</translation>
    </message>
    <message>
        <source>the model&apos;s answer for “%1” has no percentages that sum to 100</source>
        <translation>模型对“%1”的回答中没有合计为 100 的百分比</translation>
    </message>
    <message>
        <source>%1; it last wrote “%2”</source>
        <translation>%1；最后输出为“%2”</translation>
    </message>
    <message>
        <source>it crashed or was killed</source>
        <translation>它已崩溃或被终止</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>它以退出码 %1 结束</translation>
    </message>
    <message>
        <source>it crashed or was killed, in the middle of an answer</source>
        <translation>它在回答途中崩溃或被终止</translation>
    </message>
    <message>
        <source>it ended with exit code %1, in the middle of an answer</source>
        <translation>它在回答途中以退出码 %1 结束</translation>
    </message>
    <message>
        <source>No program is named to score with</source>
        <translation>未指定用于评分的程序</translation>
    </message>
    <message>
        <source>name one, as in process:python3 finbert.py</source>
        <translation>请指定一个，例如 process:python3 finbert.py</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started</source>
        <translation>无法启动程序“%1”</translation>
    </message>
    <message>
        <source>check its name and that it may be run</source>
        <translation>请检查其名称以及是否可执行</translation>
    </message>
    <message>
        <source>The scoring was stopped</source>
        <translation>评分已停止</translation>
    </message>
    <message>
        <source>it wrote more than 4 MB without a line end</source>
        <translation>它输出了超过 4 MB 而没有换行</translation>
    </message>
    <message>
        <source>it gave no answer for %1 and was ended</source>
        <translation>它 %1 没有回答，已被终止</translation>
    </message>
    <message>
        <source>let it flush each line, or give it longer with --engine-timeout</source>
        <translation>请让它逐行刷新输出，或用 --engine-timeout 给它更长时间</translation>
    </message>
    <message>
        <source>“p” is not three numbers: negative, neutral, positive</source>
        <translation>“p”不是三个数：负面、中性、正面</translation>
    </message>
    <message>
        <source>“p” is %1, which are no probabilities that sum to 1</source>
        <translation>“p”为 %1，不是合计为 1 的概率</translation>
    </message>
    <message>
        <source>a reason is not a JSON object</source>
        <translation>有依据不是 JSON 对象</translation>
    </message>
    <message>
        <source>a reason&apos;s “field” is none of title, summary, text</source>
        <translation>依据的“field”不是 title、summary、text 之一</translation>
    </message>
    <message>
        <source>a reason has no “start” and “end”</source>
        <translation>有依据缺少“start”和“end”</translation>
    </message>
    <message>
        <source>a reason has no “weight”</source>
        <translation>有依据缺少“weight”</translation>
    </message>
    <message>
        <source>a company is not a JSON object</source>
        <translation>有公司不是 JSON 对象</translation>
    </message>
    <message>
        <source>a company has no “target”</source>
        <translation>有公司缺少“target”</translation>
    </message>
    <message>
        <source>there is no label %1</source>
        <translation>没有标签 %1</translation>
    </message>
    <message>
        <source>the label %1 contradicts “p”</source>
        <translation>标签 %1 与“p”矛盾</translation>
    </message>
    <message>
        <source>“relevance” is not a number from 0 to 1</source>
        <translation>“relevance”不是 0 到 1 的数</translation>
    </message>
    <message>
        <source>“reaction” is not true or false</source>
        <translation>“reaction”不是 true 或 false</translation>
    </message>
    <message>
        <source>“reasons” is not an array</source>
        <translation>“reasons”不是数组</translation>
    </message>
    <message>
        <source>“engine” is not a name and a version, like &quot;finbert/1&quot;</source>
        <translation>“engine”不是名称加版本，如 &quot;finbert/1&quot;</translation>
    </message>
    <message>
        <source>“trained_until” is not a date like &quot;2024-12-31&quot;</source>
        <translation>“trained_until”不是日期，如 &quot;2024-12-31&quot;</translation>
    </message>
    <message>
        <source>“tone” is not a number from -1 to 1</source>
        <translation>“tone”不是 -1 到 1 的数</translation>
    </message>
    <message>
        <source>“tone” goes with a “label”: negative, neutral or positive</source>
        <translation>“tone”须配“label”：negative、neutral 或 positive</translation>
    </message>
    <message>
        <source>it wrote a line that is not a JSON object: “%1”</source>
        <translation>它输出了一行不是 JSON 对象的内容：“%1”</translation>
    </message>
    <message>
        <source>it says: “%1”</source>
        <translation>它报告：“%1”</translation>
    </message>
    <message>
        <source>it wrote an answer without the question&apos;s “id”: “%1”</source>
        <translation>它输出的回答没有问题的“id”：“%1”</translation>
    </message>
    <message>
        <source>the answer has no “companies”</source>
        <translation>回答没有“companies”</translation>
    </message>
    <message>
        <source>No model is named for the endpoint</source>
        <translation>未给端点指定模型</translation>
    </message>
    <message>
        <source>The key for %1 would go there unencrypted</source>
        <translation>给 %1 的密钥会以明文发送</translation>
    </message>
    <message>
        <source>use its https address, or no key</source>
        <translation>请使用其 https 地址，或不用密钥</translation>
    </message>
    <message>
        <source>The engine “%1” at %2 failed at “%3”: %4</source>
        <translation>%2 上的引擎“%1”处理“%3”时失败：%4</translation>
    </message>
    <message>
        <source>it answered HTTP %1</source>
        <translation>它返回 HTTP %1</translation>
    </message>
    <message>
        <source>it answered HTTP %1, “%2”</source>
        <translation>它返回 HTTP %1，“%2”</translation>
    </message>
    <message>
        <source>try again after %1</source>
        <translation>请在 %1 之后重试</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>set the endpoint&apos;s key in the environment variable UNDERTONE_ENGINE_KEY</source>
        <translation>请在环境变量 UNDERTONE_ENGINE_KEY 中设置端点的密钥</translation>
    </message>
    <message>
        <source>check the address, which often ends in /v1, and the model&apos;s name</source>
        <translation>请检查地址（通常以 /v1 结尾）和模型名称</translation>
    </message>
    <message>
        <source>name the address that it redirects to</source>
        <translation>请填写它重定向到的地址</translation>
    </message>
    <message>
        <source>%1; that makes %2 texts in a row</source>
        <translation>%1；已连续 %2 篇如此</translation>
    </message>
    <message>
        <source>an engine is built-in, process:COMMAND or endpoint:URL, as in process:python3 finbert.py</source>
        <translation>引擎为 built-in、process:命令 或 endpoint:URL，例如 process:python3 finbert.py</translation>
    </message>
    <message>
        <source>“process:” names no program</source>
        <translation>“process:”没有指定程序</translation>
    </message>
    <message>
        <source>There is no engine “%1”</source>
        <translation>没有引擎“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a name and a version of an engine</source>
        <translation>“%1”不是引擎的名称加版本</translation>
    </message>
    <message>
        <source>write it like finbert/1</source>
        <translation>请写成 finbert/1 的形式</translation>
    </message>
    <message>
        <source>a reason lies outside the text</source>
        <translation>有依据落在文本之外</translation>
    </message>
    <message>
        <source>it judges “%1”, which was not asked for</source>
        <translation>它评判了未要求的“%1”</translation>
    </message>
    <message>
        <source>it judges “%1” twice</source>
        <translation>它评判了“%1”两次</translation>
    </message>
    <message>
        <source>it does not judge “%1”</source>
        <translation>它没有评判“%1”</translation>
    </message>
    <message>
        <source>it answers what was not asked</source>
        <translation>它回答了未提出的问题</translation>
    </message>
    <message>
        <source>it answers “%1”, which was not asked or is answered already</source>
        <translation>它回答了“%1”，该问题未提出或已回答</translation>
    </message>
    <message>
        <source>it does not say which engine and version it is</source>
        <translation>它没有说明自己是哪个引擎、哪个版本</translation>
    </message>
    <message>
        <source>let it add &quot;engine&quot;:&quot;name/version&quot; to its answers, or name it with --engine-model name/version</source>
        <translation>请让它在回答中加上 &quot;engine&quot;:&quot;name/version&quot;，或用 --engine-model name/version 指定</translation>
    </message>
    <message>
        <source>it began as %1 and goes on as %2; scores of two engines do not mix</source>
        <translation>它开始时是 %1，后来变成 %2；两个引擎的评分不能混用</translation>
    </message>
    <message>
        <source>The engine “%1” failed at “%2”: %3</source>
        <translation>引擎“%1”处理“%2”时失败：%3</translation>
    </message>
    <message>
        <source>%1: its address names no {SYMBOL}</source>
        <translation>%1：其地址中没有 {SYMBOL}</translation>
    </message>
    <message>
        <source>put {SYMBOL} where the provider expects the symbol</source>
        <translation>请在提供方要求代码的位置写上 {SYMBOL}</translation>
    </message>
    <message>
        <source>%1 answers nobody without a key</source>
        <translation>%1 没有密钥不予响应</translation>
    </message>
    <message>
        <source>give yours under Sources in the desk, or in the environment variable %1</source>
        <translation>请在桌面程序的“来源”中填写您的密钥，或放入环境变量 %1</translation>
    </message>
    <message>
        <source>Stopped before all stored stories were searched for “%1”</source>
        <translation>在所有已存报道中搜索“%1”之前已停止</translation>
    </message>
    <message>
        <source>the search goes on at the next start</source>
        <translation>下次启动时继续搜索</translation>
    </message>
    <message>
        <source>The stories here are scored by %1, and scores of %2 do not mix with them</source>
        <translation>这里的报道由 %1 评分，%2 的评分不能与之混用</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, the answer is about %3</source>
        <translation>%1：查询的是 %2，返回的却是 %3</translation>
    </message>
    <message>
        <source>check the symbol, or the address of this source</source>
        <translation>请检查代码或该来源的地址</translation>
    </message>
    <message>
        <source>not asked: the requests that %1 allows are used up</source>
        <translation>未请求：%1 允许的请求次数已用完</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2: not asked after that failure</source>
        <translation>%1，%2：上述失败后未再请求</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>%1; next try %2</source>
        <translation>%1；下次尝试：%2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests failed)</source>
        <translation>%1（%3 次请求中 %2 次失败）</translation>
    </message>
    <message>
        <source>That is a page for people, and it names no feed</source>
        <translation>这是给人看的网页，其中没有订阅源</translation>
    </message>
    <message>
        <source>look for “RSS” or “Atom” on it, or try the site’s first page</source>
        <translation>请在页面上查找“RSS”或“Atom”，或尝试该网站首页</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>it is asked again later</source>
        <translation>稍后会再次请求</translation>
    </message>
    <message>
        <source>the server refuses us (%1)</source>
        <translation>服务器拒绝了我们（%1）</translation>
    </message>
    <message>
        <source>check the address, or the key if it needs one</source>
        <translation>请检查地址；如需密钥，也请检查密钥</translation>
    </message>
    <message>
        <source>there is no such page (%1)</source>
        <translation>没有这个页面（%1）</translation>
    </message>
    <message>
        <source>check the address of this source</source>
        <translation>请检查该来源的地址</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>服务器返回 %1</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>没有填写地址</translation>
    </message>
    <message>
        <source>write one such as https://example.com/news</source>
        <translation>请填写地址，例如 https://example.com/news</translation>
    </message>
    <message>
        <source>“%1:” is not read: only http and https are</source>
        <translation>不支持“%1:”：只支持 http 和 https</translation>
    </message>
    <message>
        <source>write the address of the page or feed</source>
        <translation>请填写网页或订阅源的地址</translation>
    </message>
    <message>
        <source>%1 has nothing to ask for</source>
        <translation>%1 没有可请求的内容</translation>
    </message>
    <message>
        <source>put a symbol on a watchlist</source>
        <translation>请将一个代码加入自选列表</translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as “Asia/Tokyo”</source>
        <translation>“%1”不是时区，例如“Asia/Tokyo”</translation>
    </message>
    <message>
        <source>its hours are out of order: pre &lt;= open &lt; close &lt;= post</source>
        <translation>时间顺序不对：pre &lt;= open &lt; close &lt;= post</translation>
    </message>
    <message>
        <source>its lunch break does not lie within the session</source>
        <translation>午休不在交易时段内</translation>
    </message>
    <message>
        <source>it has no trading day</source>
        <translation>没有交易日</translation>
    </message>
    <message>
        <source>“from” and “to” are not some years, up to a hundred, in this order</source>
        <translation>“from”和“to”应依次相隔若干年，最多一百年</translation>
    </message>
    <message>
        <source>the holiday %1 lies outside of “from” and “to”</source>
        <translation>假日 %1 不在“from”与“to”之间</translation>
    </message>
    <message>
        <source>the half day %1 lies outside of “from” and “to”</source>
        <translation>半日市 %1 不在“from”与“to”之间</translation>
    </message>
    <message>
        <source>%1 is both a holiday and a half day</source>
        <translation>%1 既是假日又是半日市</translation>
    </message>
    <message>
        <source>the half day %1 does not close early</source>
        <translation>半日市 %1 没有提前收盘</translation>
    </message>
    <message>
        <source>the extra day %1 lies outside of “from” and “to” or is a holiday</source>
        <translation>额外交易日 %1 不在“from”与“to”之间，或是假日</translation>
    </message>
    <message>
        <source>there are no rules “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>The calendar “%1”: %2</source>
        <translation>日历“%1”：%2</translation>
    </message>
    <message>
        <source>There is no calendar for the exchange “%1”</source>
        <translation>没有交易所“%1”的日历</translation>
    </message>
    <message>
        <source>use one of %1, or add its calendar with “undertone-cli import --calendars FILE”</source>
        <translation>请使用 %1 之一，或用“undertone-cli import --calendars FILE”添加其日历</translation>
    </message>
    <message>
        <source>unadjusted</source>
        <translation>未复权</translation>
    </message>
    <message>
        <source>adjusted for splits</source>
        <translation>按拆股复权</translation>
    </message>
    <message>
        <source>adjusted for splits and dividends</source>
        <translation>按拆股和股息复权</translation>
    </message>
    <message>
        <source>of an unknown basis</source>
        <translation>复权方式未知</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个交易日</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个交易日</translation>
    </message>
    <message>
        <source>it is stored in %1; these prices are in %2</source>
        <translation>已存价格以 %1 计；这些价格以 %2 计</translation>
    </message>
    <message>
        <source>prices of two currencies are not mixed</source>
        <translation>两种货币的价格不能混用</translation>
    </message>
    <message>
        <source>it is stored %1; these prices are %2</source>
        <translation>已存价格%1；这些价格%2</translation>
    </message>
    <message>
        <source>the two cannot be mixed: use a provider of the same kind, or another workspace</source>
        <translation>两者不能混用：请使用同类提供方，或换一个工作区</translation>
    </message>
    <message>
        <source>these prices disagree with those stored on %1 of %2 in common (%3: stored %4, arriving %5)</source>
        <translation>这些价格与已存价格不一致：共有的 %2中有 %1 个（%3：已存 %4，新到 %5）</translation>
    </message>
    <message>
        <source>nothing was stored: check the symbol, and how the prices are adjusted</source>
        <translation>未保存任何内容：请检查代码以及价格的复权方式</translation>
    </message>
    <message>
        <source>it is stored %1, these prices are %2, and only %3 in common tell how the two fit</source>
        <translation>已存价格%1，这些价格%2，而两者共有的只有 %3，不足以判断如何衔接</translation>
    </message>
    <message>
        <source>a file that shares %1 sessions or more with what is stored can be merged</source>
        <translation>与已存数据共有至少 %1 个交易日的文件可以合并</translation>
    </message>
    <message>
        <source>splits lie between stored sessions that these prices do not have</source>
        <translation>在这些价格缺少的已存交易日之间有拆股</translation>
    </message>
    <message>
        <source>a file without gaps can be merged</source>
        <translation>没有缺口的文件可以合并</translation>
    </message>
    <message>
        <source>prices change by a factor of about %1 between %2 and %3, as at a split, and no provider tells of one</source>
        <translation>价格在 %2 与 %3 之间约变动 %1 倍，像是拆股，但没有提供方说明</translation>
    </message>
    <message>
        <source>import prices adjusted for splits into another workspace</source>
        <translation>请将按拆股复权的价格导入另一个工作区</translation>
    </message>
    <message>
        <source>these prices drift away from those stored in small steps (%1 % on %2), as where one of the two is adjusted for dividends</source>
        <translation>这些价格与已存价格逐步偏离（%2 为 %1 %），像是其中一方按股息复权</translation>
    </message>
    <message>
        <source>import prices that are adjusted for splits alone</source>
        <translation>请导入只按拆股复权的价格</translation>
    </message>
    <message>
        <source>these prices are %1 times smaller than those stored on %2: one of the two is not as traded</source>
        <translation>这些价格比 %2中已存的价格小 %1 倍：其中一方不是实际成交价</translation>
    </message>
    <message>
        <source>say what the file is (csv: adjusted for splits), or check the symbol</source>
        <translation>请说明文件内容（csv：按拆股复权），或检查代码</translation>
    </message>
    <message>
        <source>these prices differ from those stored by the factor %1 on all %2 in common, too few to tell a split by</source>
        <translation>这些价格在全部共有的 %2上都与已存价格相差 %1 倍，天数太少，无法判定为拆股</translation>
    </message>
    <message>
        <source>these prices differ from those stored by the factor %1 on all %2 in common, which is no split’s: one of the two may be adjusted for dividends</source>
        <translation>这些价格在全部共有的 %2上都与已存价格相差 %1 倍，这不是拆股的倍数：其中一方可能按股息复权</translation>
    </message>
    <message>
        <source>nothing was stored: use prices of the same kind</source>
        <translation>未保存任何内容：请使用同类价格</translation>
    </message>
    <message>
        <source>That is no contact: %1</source>
        <translation>这不是联系方式：%1</translation>
    </message>
    <message>
        <source>write an e-mail address such as you@example.com, or a web address</source>
        <translation>请填写电子邮件地址（如 you@example.com）或网址</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>it has a blank, bracket, quote or another sign that no header takes</source>
        <translation>含有空格、括号、引号或其他请求头不允许的字符</translation>
    </message>
    <message>
        <source>the web address is not whole</source>
        <translation>网址不完整</translation>
    </message>
    <message>
        <source>it is neither an e-mail nor a web address</source>
        <translation>既不是电子邮件地址也不是网址</translation>
    </message>
    <message>
        <source>its part after the @ is no host</source>
        <translation>@ 之后的部分不是主机名</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>证书已被吊销</translation>
    </message>
    <message>
        <source>it is of an unknown authority</source>
        <translation>证书由未知机构签发</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>证书为自签名</translation>
    </message>
    <message>
        <source>it is another host&apos;s</source>
        <translation>证书属于其他主机</translation>
    </message>
    <message>
        <source>Could not reach %1: its certificate is not trusted</source>
        <translation>无法连接 %1：其证书不受信任</translation>
    </message>
    <message>
        <source>Could not reach %1: its certificate is not trusted: %2</source>
        <translation>无法连接 %1：其证书不受信任：%2</translation>
    </message>
    <message>
        <source>check the address and this computer&apos;s date; behind a filtering proxy, name its certificate file in the settings</source>
        <translation>请检查地址和此计算机的日期；若经过滤代理上网，请在设置中指定其证书文件</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection timed out</source>
        <translation>无法连接 %1：连接超时</translation>
    </message>
    <message>
        <source>%1 sent almost nothing for %2</source>
        <translation>%1 在 %2 内几乎没有发送数据</translation>
    </message>
    <message>
        <source>%1 sent no whole answer within %2</source>
        <translation>%1 在 %2 内没有发送完整响应</translation>
    </message>
    <message>
        <source>check the network; the next try follows by itself</source>
        <translation>请检查网络；稍后会自动重试</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was not taken</source>
        <translation>%1 的响应超过 %2，未予接收</translation>
    </message>
    <message>
        <source>check the source&apos;s address</source>
        <translation>请检查来源的地址</translation>
    </message>
    <message>
        <source>Could not reach %1: there is no host of that name, or no network</source>
        <translation>无法连接 %1：没有该名称的主机，或没有网络</translation>
    </message>
    <message>
        <source>Could not reach %1: the proxy&apos;s name is not known</source>
        <translation>无法连接 %1：代理的名称无法解析</translation>
    </message>
    <message>
        <source>check the proxy in the settings or in HTTPS_PROXY</source>
        <translation>请检查设置或 HTTPS_PROXY 中的代理</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused</source>
        <translation>无法连接 %1：连接被拒绝</translation>
    </message>
    <message>
        <source>Could not reach %1: there is no way there</source>
        <translation>无法连接 %1：没有到达的路径</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read</source>
        <translation>无法读取证书文件“%1”</translation>
    </message>
    <message>
        <source>name a PEM file in the settings, or none</source>
        <translation>请在设置中指定 PEM 文件，或留空</translation>
    </message>
    <message>
        <source>Could not reach %1: no encrypted connection could be agreed</source>
        <translation>无法连接 %1：无法建立加密连接</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: it cannot be decompressed</source>
        <translation>%1 的响应已损坏：无法解压</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged: its parts do not fit together</source>
        <translation>%1 的响应已损坏：各部分不能拼合</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer</source>
        <translation>%1 在响应途中断开了连接</translation>
    </message>
    <message>
        <source>%1 does not answer in HTTP</source>
        <translation>%1 的响应不是 HTTP</translation>
    </message>
    <message>
        <source>The transfer from %1 failed</source>
        <translation>从 %1 传输失败</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2</source>
        <translation>%1 在 %2 内没有开始响应</translation>
    </message>
    <message>
        <source>The fetch was stopped</source>
        <translation>获取已停止</translation>
    </message>
    <message>
        <source>A request header contains a line end</source>
        <translation>请求头中含有换行</translation>
    </message>
    <message>
        <source>%1 says that nothing changed, though nothing was fetched yet</source>
        <translation>%1 表示内容未变，但此前从未获取过</translation>
    </message>
    <message>
        <source>the next try follows by itself</source>
        <translation>稍后会自动重试</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times</source>
        <translation>%1 重定向超过 %2 次</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not fetched</source>
        <translation>%1 重定向到不予获取的地址</translation>
    </message>
    <message>
        <source>This is not a complete web address</source>
        <translation>这不是完整的网址</translation>
    </message>
    <message>
        <source>it begins with https:// or http://</source>
        <translation>网址以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, not “%1”</source>
        <translation>只获取 http 和 https 地址，不支持“%1”</translation>
    </message>
    <message>
        <source>The web address names no host</source>
        <translation>网址中没有主机名</translation>
    </message>
    <message>
        <source>The scoring model, line %1: %2</source>
        <translation>评分模型第 %1 行：%2</translation>
    </message>
    <message>
        <source>reinstall, or remove your own model</source>
        <translation>请重新安装，或删除您自己的模型</translation>
    </message>
    <message>
        <source>“%1” has no value</source>
        <translation>“%1”没有值</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” is not a positive number</source>
        <translation>“%1”不是正数</translation>
    </message>
    <message>
        <source>“unit” is given twice</source>
        <translation>“unit”给出了两次</translation>
    </message>
    <message>
        <source>“unit” is wanted before the weights</source>
        <translation>权重之前须有“unit”</translation>
    </message>
    <message>
        <source>six whole numbers are wanted after “%1”, none beyond %2</source>
        <translation>“%1”之后须有六个整数，均不超过 %2</translation>
    </message>
    <message>
        <source>“%1” is not the name of a feature</source>
        <translation>“%1”不是特征名称</translation>
    </message>
    <message>
        <source>The scoring model names no version</source>
        <translation>评分模型没有注明版本</translation>
    </message>
    <message>
        <source>Alpaca sent JSON of another shape</source>
        <translation>Alpaca 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>Alpaca sent bars of several symbols at once</source>
        <translation>Alpaca 一次发来了多个代码的价格</translation>
    </message>
    <message>
        <source>ask for one symbol at a time</source>
        <translation>请一次只请求一个代码</translation>
    </message>
    <message>
        <source>Alpha Vantage sent a quote without its day</source>
        <translation>Alpha Vantage 发来的报价没有日期</translation>
    </message>
    <message>
        <source>Alpha Vantage sent no time series</source>
        <translation>Alpha Vantage 没有发来时间序列</translation>
    </message>
    <message>
        <source>Alpha Vantage sent “%1”</source>
        <translation>Alpha Vantage 发来“%1”</translation>
    </message>
    <message>
        <source>ask for daily bars or those of 1, 5, 15 or 60 minutes</source>
        <translation>请请求日线，或 1、5、15、60 分钟线</translation>
    </message>
    <message>
        <source>%1 sent no news</source>
        <translation>%1 没有发来新闻</translation>
    </message>
    <message>
        <source>The bars of %1 are of no interval that is kept</source>
        <translation>%1 的K线间隔不予保存</translation>
    </message>
    <message>
        <source>days, hours, or 15, 5 or 1 minutes are</source>
        <translation>可用的间隔为日、小时，或 15、5、1 分钟</translation>
    </message>
    <message>
        <source>In %1 of %2 bars of %3 open or close lie outside of low and high</source>
        <translation>%3 的 %2 根K线中有 %1 根的开盘价或收盘价超出最低价与最高价</translation>
    </message>
    <message>
        <source>open, high, low and close may have been mixed up</source>
        <translation>开盘、最高、最低、收盘可能弄混了</translation>
    </message>
    <message>
        <source>has “%1”, which is not a time such as 09:30</source>
        <translation>含有“%1”，不是 09:30 这样的时间</translation>
    </message>
    <message>
        <source>has “%1”, which is not a date such as 2025-01-27</source>
        <translation>含有“%1”，不是 2025-01-27 这样的日期</translation>
    </message>
    <message>
        <source>has “%1”, which is not a day such as Sunday</source>
        <translation>含有“%1”，不是 Sunday 这样的星期名</translation>
    </message>
    <message>
        <source>has %1 twice</source>
        <translation>含有两次 %1</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>没有列出任何一个</translation>
    </message>
    <message>
        <source>is not a beginning and an end</source>
        <translation>不是一个开始和一个结束</translation>
    </message>
    <message>
        <source>The calendar “%1”: the exchange “%2” is also in “%3”</source>
        <translation>日历“%1”：交易所“%2”也在“%3”中</translation>
    </message>
    <message>
        <source>%1 refused: “%2”</source>
        <translation>%1 拒绝：“%2”</translation>
    </message>
    <message>
        <source>%1 refused %2: “%3”</source>
        <translation>%1 拒绝 %2：“%3”</translation>
    </message>
    <message>
        <source>check the symbol; providers also answer so when they are out of order</source>
        <translation>请检查代码；提供方故障时也会这样回答</translation>
    </message>
    <message>
        <source>check the key, and what its plan may ask for</source>
        <translation>请检查密钥及其套餐允许的内容</translation>
    </message>
    <message>
        <source>%1 sent no results</source>
        <translation>%1 没有发来结果</translation>
    </message>
    <message>
        <source>The document is XML, but no feed: it begins with &lt;%1&gt;</source>
        <translation>该文档是 XML，但不是订阅源：以 &lt;%1&gt; 开头</translation>
    </message>
    <message>
        <source>The document is neither a feed nor JSON</source>
        <translation>该文档既不是订阅源也不是 JSON</translation>
    </message>
    <message>
        <source>The feed is damaged beyond repair</source>
        <translation>订阅源损坏严重，无法修复</translation>
    </message>
    <message>
        <source>The feed is damaged; no whole item could be read</source>
        <translation>订阅源已损坏；没有一个完整条目可读</translation>
    </message>
    <message>
        <source>There is no news format “%1”</source>
        <translation>没有新闻格式“%1”</translation>
    </message>
    <message>
        <source>Finnhub sent JSON of another shape</source>
        <translation>Finnhub 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>its quote is read; its candles are for paying customers</source>
        <translation>可读取其报价；其K线仅供付费客户</translation>
    </message>
    <message>
        <source>FMP sent JSON of another shape</source>
        <translation>FMP 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>%1 sent no articles</source>
        <translation>%1 没有发来文章</translation>
    </message>
    <message>
        <source>%1 sent no stories: “%2”</source>
        <translation>%1 没有发来报道：“%2”</translation>
    </message>
    <message>
        <source>%1 sent JSON of another shape</source>
        <translation>%1 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>The document is JSON, but no JSON Feed</source>
        <translation>该文档是 JSON，但不是 JSON Feed</translation>
    </message>
    <message>
        <source>The source answered: “%1”</source>
        <translation>来源回答：“%1”</translation>
    </message>
    <message>
        <source>%1 sent JSON that is damaged or cut off</source>
        <translation>%1 发来的 JSON 已损坏或被截断</translation>
    </message>
    <message>
        <source>Massive sent JSON of another shape</source>
        <translation>Massive 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>The list is larger than 8 MB</source>
        <translation>列表大于 8 MB</translation>
    </message>
    <message>
        <source>split it into several</source>
        <translation>请拆分成几个</translation>
    </message>
    <message>
        <source>The document is no list of feeds (OPML)</source>
        <translation>该文档不是订阅源列表（OPML）</translation>
    </message>
    <message>
        <source>The document is neither well-formed XML nor a list of feeds (OPML)</source>
        <translation>该文档既不是格式正确的 XML，也不是订阅源列表（OPML）</translation>
    </message>
    <message>
        <source>export it again from the program that it comes from</source>
        <translation>请从原程序重新导出</translation>
    </message>
    <message>
        <source>The list has no feed with an address</source>
        <translation>列表中没有带地址的订阅源</translation>
    </message>
    <message>
        <source>Alpaca’s key has two parts</source>
        <translation>Alpaca 的密钥由两部分组成</translation>
    </message>
    <message>
        <source>write it as ID:SECRET</source>
        <translation>请写成 ID:SECRET</translation>
    </message>
    <message>
        <source>say what its columns hold: --columns date,open,high,low,close,volume (- for one to leave out)</source>
        <translation>请说明各列内容：--columns date,open,high,low,close,volume（- 表示略过该列）</translation>
    </message>
    <message>
        <source>%1; it begins %2</source>
        <translation>%1；开头为 %2</translation>
    </message>
    <message>
        <source>The table holds several instruments: %1</source>
        <translation>表中有多个品种：%1</translation>
    </message>
    <message>
        <source>say which one with --symbol</source>
        <translation>请用 --symbol 指定其中一个</translation>
    </message>
    <message>
        <source>The table of %1 has two columns “%2”</source>
        <translation>%1 的表中有两列“%2”</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold</source>
        <translation>“%1”不是列中可有的内容</translation>
    </message>
    <message>
        <source>date, time, open, high, low, close, volume, symbol or -</source>
        <translation>date、time、open、high、low、close、volume、symbol 或 -</translation>
    </message>
    <message>
        <source>Two columns cannot both be “%1”</source>
        <translation>两列不能都是“%1”</translation>
    </message>
    <message>
        <source>The table of %1 is empty</source>
        <translation>%1 的表为空</translation>
    </message>
    <message>
        <source>The table of %1 has no line of column names</source>
        <translation>%1 的表没有列名行</translation>
    </message>
    <message>
        <source>The table of %1 has no column for %2</source>
        <translation>%1 的表缺少列 %2</translation>
    </message>
    <message>
        <source>The table holds %1 instruments, such as %2 and %3</source>
        <translation>表中有 %1 个品种，例如 %2 和 %3</translation>
    </message>
    <message>
        <source>The table holds %1 instruments, such as %2 and %3, but not %4</source>
        <translation>表中有 %1 个品种，例如 %2 和 %3，但没有 %4</translation>
    </message>
    <message>
        <source>%1 sent no rows</source>
        <translation>%1 没有发来任何行</translation>
    </message>
    <message>
        <source>%1 sent no rows for %2</source>
        <translation>%1 没有发来 %2 的任何行</translation>
    </message>
    <message>
        <source>JSON was sent where a table was asked for</source>
        <translation>请求的是表格，收到的是 JSON</translation>
    </message>
    <message>
        <source>%1 was asked for %2 and sent %3</source>
        <translation>向 %1 请求 %2，收到的是 %3</translation>
    </message>
    <message>
        <source>There is no quote provider “%1”</source>
        <translation>没有行情提供方“%1”</translation>
    </message>
    <message>
        <source>yahoo, alphavantage, twelvedata, tiingo, finnhub, alpaca, massive, fmp, stooq, nasdaq, yfinance or csv</source>
        <translation>yahoo、alphavantage、twelvedata、tiingo、finnhub、alpaca、massive、fmp、stooq、nasdaq、yfinance 或 csv</translation>
    </message>
    <message>
        <source>is neither “news” nor “quotes”</source>
        <translation>既不是“news”也不是“quotes”</translation>
    </message>
    <message>
        <source>is not an http or https address</source>
        <translation>不是 http 或 https 地址</translation>
    </message>
    <message>
        <source>and {QUERY} in the address belong together</source>
        <translation>与地址中的 {QUERY} 须同时出现</translation>
    </message>
    <message>
        <source>is not a time zone such as “America/New_York”</source>
        <translation>不是时区，例如“America/New_York”</translation>
    </message>
    <message>
        <source>is not between 60 and 86400 seconds</source>
        <translation>不在 60 到 86400 秒之间</translation>
    </message>
    <message>
        <source>is below 0</source>
        <translation>小于 0</translation>
    </message>
    <message>
        <source>is not a host in lower case such as “api.example.com”</source>
        <translation>不是小写主机名，例如“api.example.com”</translation>
    </message>
    <message>
        <source>is not a whole number up to a million</source>
        <translation>不是一百万以内的整数</translation>
    </message>
    <message>
        <source>is more than a day</source>
        <translation>超过一天</translation>
    </message>
    <message>
        <source>has no bound</source>
        <translation>没有上限</translation>
    </message>
    <message>
        <source>names the group “%1”, which “groups” has not</source>
        <translation>提到“groups”中没有的组“%1”</translation>
    </message>
    <message>
        <source>has “%1”: two letters or more go before a *</source>
        <translation>含有“%1”：* 前至少要有两个字母</translation>
    </message>
    <message>
        <source>has a group in the group “%1”</source>
        <translation>在组“%1”中又嵌套了组</translation>
    </message>
    <message>
        <source>takes phrases alone, no group</source>
        <translation>只接受短语，不接受组</translation>
    </message>
    <message>
        <source>is empty: the topic would never be found</source>
        <translation>为空：该主题永远不会被找到</translation>
    </message>
    <message>
        <source>is empty: the weak terms would never count</source>
        <translation>为空：弱词永远不会计入</translation>
    </message>
    <message>
        <source>is not of the form #rrggbb</source>
        <translation>不是 #rrggbb 的形式</translation>
    </message>
    <message>
        <source>is not a whole number above 0</source>
        <translation>不是大于 0 的整数</translation>
    </message>
    <message>
        <source>has “%1”, which is none of its names</source>
        <translation>含有“%1”，不是其名称之一</translation>
    </message>
    <message>
        <source>is not in the order of “as_of”</source>
        <translation>没有按“as_of”排序</translation>
    </message>
    <message>
        <source>is of no use without a symbol</source>
        <translation>没有代码时无用</translation>
    </message>
    <message>
        <source>Company %1 (“%2”): the name “%3” is also one of “%4”</source>
        <translation>公司 %1（“%2”）：名称“%3”也属于“%4”</translation>
    </message>
    <message>
        <source>is not one of %1</source>
        <translation>不是 %1 之一</translation>
    </message>
    <message>
        <source>is not a code such as USD</source>
        <translation>不是 USD 这样的代码</translation>
    </message>
    <message>
        <source>names a symbol twice</source>
        <translation>有代码出现两次</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1：不是对象</translation>
    </message>
    <message>
        <source>%1: field “%2” %3</source>
        <translation>%1：字段“%2”%3</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>may have only a-z, 0-9 and _</source>
        <translation>只能含有 a-z、0-9 和 _</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>has an empty list</source>
        <translation>含有空列表</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not a date such as 2025-01-27</source>
        <translation>不是 2025-01-27 这样的日期</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>在此处未知</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>含有不是文本的条目</translation>
    </message>
    <message>
        <source>has a symbol with small letters, blanks or accents</source>
        <translation>含有带小写字母、空格或重音的代码</translation>
    </message>
    <message>
        <source>The list of %1 is not valid JSON</source>
        <translation>列表 %1 不是有效的 JSON</translation>
    </message>
    <message>
        <source>The list of %1 is not a JSON list</source>
        <translation>列表 %1 不是 JSON 列表</translation>
    </message>
    <message>
        <source>repeats that of an earlier entry</source>
        <translation>与前面的条目重复</translation>
    </message>
    <message>
        <source>%1 sent an empty body</source>
        <translation>%1 发来的内容为空</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of data</source>
        <translation>%1 发来的是网页而不是数据</translation>
    </message>
    <message>
        <source>%1 sent a web page instead of data: “%2”</source>
        <translation>%1 发来的是网页而不是数据：“%2”</translation>
    </message>
    <message>
        <source>open the address in a browser to see what it asks for</source>
        <translation>请在浏览器中打开该地址，查看其要求</translation>
    </message>
    <message>
        <source>%1 answered: “%2”</source>
        <translation>%1 回答：“%2”</translation>
    </message>
    <message>
        <source>The table of stories has no column “%1”</source>
        <translation>报道表中没有列“%1”</translation>
    </message>
    <message>
        <source>its first line must be id,published,title,summary or so</source>
        <translation>首行应为 id,published,title,summary 之类</translation>
    </message>
    <message>
        <source>The dates of %1 can be read with the day or the month first; it begins %2</source>
        <translation>%1 的日期既可按日在前也可按月在前解读；开头为 %2</translation>
    </message>
    <message>
        <source>say which: --dates day-first or --dates month-first</source>
        <translation>请说明：--dates day-first 或 --dates month-first</translation>
    </message>
    <message>
        <source>The commas in the prices of %1 can be decimal marks or thousands; it begins %2</source>
        <translation>%1 价格中的逗号可能是小数点，也可能是千位分隔符；开头为 %2</translation>
    </message>
    <message>
        <source>say which: --decimals comma or --decimals point</source>
        <translation>请说明：--decimals comma 或 --decimals point</translation>
    </message>
    <message>
        <source>Tiingo sent JSON of another shape</source>
        <translation>Tiingo 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>Twelve Data sent JSON of another shape</source>
        <translation>Twelve Data 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>Yahoo sent JSON of another shape</source>
        <translation>Yahoo 发来的 JSON 结构不符</translation>
    </message>
    <message>
        <source>Yahoo sent bars of “%1”</source>
        <translation>Yahoo 发来的是“%1”线</translation>
    </message>
    <message>
        <source>ask for 1d, 1h, 15m, 5m or 1m</source>
        <translation>请请求 1d、1h、15m、5m 或 1m</translation>
    </message>
    <message>
        <source>Yahoo sent %1 without opens, highs, lows or closes</source>
        <translation>Yahoo 发来的 %1 缺少开盘、最高、最低或收盘价</translation>
    </message>
    <message>
        <source>There is no company “%1”</source>
        <translation>没有公司“%1”</translation>
    </message>
    <message>
        <source>There is no topic “%1”</source>
        <translation>没有主题“%1”</translation>
    </message>
    <message>
        <source>There is no source “%1”</source>
        <translation>没有来源“%1”</translation>
    </message>
    <message>
        <source>There is no watchlist “%1”</source>
        <translation>没有自选列表“%1”</translation>
    </message>
    <message>
        <source>Alert %1 was made at %2 and cannot watch from before</source>
        <translation>提醒 %1 创建于 %2，不能从更早开始监视</translation>
    </message>
    <message>
        <source>name a later time</source>
        <translation>请指定更晚的时间</translation>
    </message>
    <message>
        <source>There is no alert %1</source>
        <translation>没有提醒 %1</translation>
    </message>
    <message>
        <source>“undertone-cli alerts” lists them</source>
        <translation>“undertone-cli alerts”会列出它们</translation>
    </message>
    <message>
        <source>The backup to %1 was stopped</source>
        <translation>备份到 %1 已停止</translation>
    </message>
    <message>
        <source>%1 is open in another program</source>
        <translation>%1 正被其他程序打开</translation>
    </message>
    <message>
        <source>close the desk and stop the collector on this folder, then try again</source>
        <translation>请关闭使用此文件夹的桌面程序和采集程序，然后重试</translation>
    </message>
    <message>
        <source>%1 is the database itself</source>
        <translation>%1 就是数据库本身</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>请指定其他文件</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>there is nothing in it to copy</source>
        <translation>其中没有可复制的内容</translation>
    </message>
    <message>
        <source>check the permissions of the folder above it</source>
        <translation>请检查上级文件夹的权限</translation>
    </message>
    <message>
        <source>There is no room for today&apos;s backup of %1</source>
        <translation>没有空间存放 %1 今天的备份</translation>
    </message>
    <message>
        <source>free some space: it needs %1 MB</source>
        <translation>请释放空间：需要 %1 MB</translation>
    </message>
    <message>
        <source>%1 is traded in %2; these prices are in %3</source>
        <translation>%1 以 %2 交易；这些价格以 %3 计</translation>
    </message>
    <message>
        <source>prices of two currencies are not mixed: check the symbol</source>
        <translation>两种货币的价格不能混用：请检查代码</translation>
    </message>
    <message>
        <source>look a symbol up by name</source>
        <translation>请按名称查找代码</translation>
    </message>
    <message>
        <source>The calendar “%1”: the exchange “%2” has the calendar “%3” already</source>
        <translation>日历“%1”：交易所“%2”已有日历“%3”</translation>
    </message>
    <message>
        <source>give yours that id to replace it</source>
        <translation>请给您的日历同样的标识以替换它</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 正被其他程序使用</translation>
    </message>
    <message>
        <source>close other windows of Undertone on this folder, or try again</source>
        <translation>请关闭使用此文件夹的其他 Undertone 窗口，或重试</translation>
    </message>
    <message>
        <source>The disk is full: nothing of this step was stored in %1</source>
        <translation>磁盘已满：此步骤未在 %1 中保存任何内容</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>请释放空间后重试</translation>
    </message>
    <message>
        <source>%1 is not there any more: nothing of this step was stored</source>
        <translation>%1 已不存在：此步骤未保存任何内容</translation>
    </message>
    <message>
        <source>bring its drive or folder back, then open it again</source>
        <translation>请恢复其磁盘或文件夹，然后重新打开</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 不可写</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>请检查该文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>%1 cannot be opened or made</source>
        <translation>无法打开或创建 %1</translation>
    </message>
    <message>
        <source>check that its folder is there and may be written to</source>
        <translation>请检查其文件夹是否存在且可写</translation>
    </message>
    <message>
        <source>%1 is not an Undertone database</source>
        <translation>%1 不是 Undertone 数据库</translation>
    </message>
    <message>
        <source>The index of words in %1 is damaged; no story is lost</source>
        <translation>%1 中的词语索引已损坏；报道没有丢失</translation>
    </message>
    <message>
        <source>“undertone-cli doctor --rebuild” makes it anew</source>
        <translation>“undertone-cli doctor --rebuild”会重建它</translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation>无法读取或写入 %1</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>Storing or reading in %1 failed</source>
        <translation>在 %1 中保存或读取失败</translation>
    </message>
    <message>
        <source>the log has the details</source>
        <translation>详情见日志</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>go back to a backup, or save what can still be read</source>
        <translation>请恢复备份，或抢救仍可读取的内容</translation>
    </message>
    <message>
        <source>%1 is empty, though there are backups of it</source>
        <translation>%1 为空，但有其备份</translation>
    </message>
    <message>
        <source>%1 is not there, though there are backups of it</source>
        <translation>%1 不存在，但有其备份</translation>
    </message>
    <message>
        <source>restore the last one, or move the backups away to begin anew</source>
        <translation>请恢复最近的备份，或移走备份以重新开始</translation>
    </message>
    <message>
        <source>%1 is an empty file</source>
        <translation>%1 是空文件</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Undertone</source>
        <translation>%1 由旧版 Undertone 写入</translation>
    </message>
    <message>
        <source>open it once for writing, as the desktop and “collect” do</source>
        <translation>请以写入方式打开一次，桌面程序和“collect”都会这样做</translation>
    </message>
    <message>
        <source>go back to a backup, or open it once for writing to begin anew</source>
        <translation>请恢复备份，或以写入方式打开一次以重新开始</translation>
    </message>
    <message>
        <source>%1 has not scored %2 of the stored texts yet</source>
        <translation>%1 尚有 %2 篇已存文本未评分</translation>
    </message>
    <message>
        <source>let it score the history to its end</source>
        <translation>请让它评完全部历史</translation>
    </message>
    <message>
        <source>The scores of %1 are or were in use, and stay for views of then</source>
        <translation>%1 的评分正在或曾经使用，须保留以查看当时情况</translation>
    </message>
    <message>
        <source>%1 has scored nothing here</source>
        <translation>%1 在此没有评分</translation>
    </message>
    <message>
        <source>Line %1 of the export comes after the end</source>
        <translation>导出文件第 %1 行位于结尾之后</translation>
    </message>
    <message>
        <source>The export has no end: it was cut off</source>
        <translation>导出文件没有结尾：已被截断</translation>
    </message>
    <message>
        <source>export it anew, or copy it again</source>
        <translation>请重新导出，或再复制一次</translation>
    </message>
    <message>
        <source>export it anew; an export is not edited by hand</source>
        <translation>请重新导出；导出文件不应手工编辑</translation>
    </message>
    <message>
        <source>That is no export of everything</source>
        <translation>这不是完整导出</translation>
    </message>
    <message>
        <source>it is made by “undertone-cli export --everything FILE”</source>
        <translation>完整导出由“undertone-cli export --everything FILE”生成</translation>
    </message>
    <message>
        <source>The export was written by a newer version of Undertone</source>
        <translation>导出文件由更新版本的 Undertone 写入</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>请安装该版本</translation>
    </message>
    <message>
        <source>Line %1 of the export counts other lines than there are: some are missing</source>
        <translation>导出文件第 %1 行所记行数与实际不符：有缺失</translation>
    </message>
    <message>
        <source>Line %1 of the export is of an unknown kind, “%2”</source>
        <translation>导出文件第 %1 行的类型“%2”未知</translation>
    </message>
    <message>
        <source>Line %1 of the export is not as an export writes it</source>
        <translation>导出文件第 %1 行不符合导出格式</translation>
    </message>
    <message>
        <source>Line %1 of the export does not go with the lines before it</source>
        <translation>导出文件第 %1 行与前面各行不符</translation>
    </message>
    <message>
        <source>%1 is a database, or belongs to one</source>
        <translation>%1 是数据库，或属于某个数据库</translation>
    </message>
    <message>
        <source>an export has a name of its own</source>
        <translation>导出文件须另取名称</translation>
    </message>
    <message>
        <source>There is a workspace already: %1</source>
        <translation>已有工作区：%1</translation>
    </message>
    <message>
        <source>an export of everything makes a new one: name a folder without one</source>
        <translation>完整导出会生成新工作区：请指定没有工作区的文件夹</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read</source>
        <translation>没有可读取的文件 %1</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>%1 could not be renamed to %2</source>
        <translation>无法将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>check the permissions of the folder, and that no other program has it open</source>
        <translation>请检查文件夹权限，以及是否有其他程序正在使用</translation>
    </message>
    <message>
        <source>%1 has come to be there meanwhile</source>
        <translation>%1 在此期间已出现</translation>
    </message>
    <message>
        <source>nothing was overwritten: name another, or remove that one</source>
        <translation>没有覆盖任何内容：请换名，或删除已有的</translation>
    </message>
    <message>
        <source>check the free space and that its folder may be written to</source>
        <translation>请检查剩余空间以及文件夹是否可写</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing was kept</source>
        <translation>结束前已停止：未保留任何内容</translation>
    </message>
    <message>
        <source>There is no database at %1</source>
        <translation>%1 处没有数据库</translation>
    </message>
    <message>
        <source>check the folder&apos;s name, or make a workspace there first</source>
        <translation>请检查文件夹名称，或先在那里创建工作区</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database</source>
        <translation>%1 是其他程序的数据库</translation>
    </message>
    <message>
        <source>choose another folder, or move that file away</source>
        <translation>请选择其他文件夹，或移走该文件</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Undertone</source>
        <translation>%1 由更新版本的 Undertone 写入</translation>
    </message>
    <message>
        <source>install that version; the file was left as it is</source>
        <translation>请安装该版本；文件保持原样</translation>
    </message>
    <message>
        <source>There is no story %1 or no company “%2”</source>
        <translation>没有报道 %1，或没有公司“%2”</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>name a folder that is not, or remove that one</source>
        <translation>请指定不存在的文件夹，或删除现有的</translation>
    </message>
    <message>
        <source>there is nothing in it to save; go back to a backup</source>
        <translation>其中没有可抢救的内容；请恢复备份</translation>
    </message>
    <message>
        <source>There is already a file %1</source>
        <translation>已有文件 %1</translation>
    </message>
    <message>
        <source>name another; nothing is overwritten</source>
        <translation>请指定其他文件；不会覆盖任何内容</translation>
    </message>
    <message>
        <source>There is no source “%1” in this workspace</source>
        <translation>此工作区中没有来源“%1”</translation>
    </message>
    <message>
        <source>add the source first</source>
        <translation>请先添加该来源</translation>
    </message>
    <message>
        <source>score the history anew first</source>
        <translation>请先重评全部历史</translation>
    </message>
    <message>
        <source>There is no revision %1</source>
        <translation>没有版本 %1</translation>
    </message>
    <message>
        <source>There is no saved chart “%1”</source>
        <translation>没有已存图表“%1”</translation>
    </message>
    <message>
        <source>“undertone-cli charts” lists them</source>
        <translation>“undertone-cli charts”会列出它们</translation>
    </message>
    <message>
        <source>A saved chart needs a name</source>
        <translation>已存图表需要名称</translation>
    </message>
    <message>
        <source>There is no story %1</source>
        <translation>没有报道 %1</translation>
    </message>
    <message>
        <source>There is already a saved chart named “%1”</source>
        <translation>已有名为“%1”的已存图表</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>A saved search needs a name and words</source>
        <translation>已存搜索需要名称和词语</translation>
    </message>
    <message>
        <source>There is already a saved search named “%1”</source>
        <translation>已有名为“%1”的已存搜索</translation>
    </message>
    <message>
        <source>The saved searches cannot be read</source>
        <translation>无法读取已存搜索</translation>
    </message>
    <message>
        <source>save one anew; that replaces them</source>
        <translation>请重新保存一个；将替换原有内容</translation>
    </message>
    <message>
        <source>There is no company with the symbol “%1”, as asked for at character %2</source>
        <translation>没有代码为“%1”的公司（见第 %2 个字符）</translation>
    </message>
    <message>
        <source>look for its name with company:, or for the word itself</source>
        <translation>请用 company: 查找名称，或直接查找该词</translation>
    </message>
    <message>
        <source>There is no company named “%1”, as asked for at character %2</source>
        <translation>没有名为“%1”的公司（见第 %2 个字符）</translation>
    </message>
    <message>
        <source>look for the word itself</source>
        <translation>请直接查找该词</translation>
    </message>
    <message>
        <source>There is no topic “%1”, as asked for at character %2</source>
        <translation>没有主题“%1”（见第 %2 个字符）</translation>
    </message>
    <message>
        <source>the topics are %1</source>
        <translation>主题有 %1</translation>
    </message>
    <message>
        <source>The quotation that begins at character %1 is not closed</source>
        <translation>第 %1 个字符处的引号没有闭合</translation>
    </message>
    <message>
        <source>write &quot; after its last word</source>
        <translation>请在最后一个词后写 &quot;</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands for too many words</source>
        <translation>第 %2 个字符处的“%1”匹配的词太多</translation>
    </message>
    <message>
        <source>write three letters at least before the *</source>
        <translation>请在 * 前至少写三个字母</translation>
    </message>
    <message>
        <source>“%1” at character %2</source>
        <translation>第 %2 个字符处的“%1”</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1没有对应的左括号</translation>
    </message>
    <message>
        <source>leave it out, or write ( before the words that it groups</source>
        <translation>请去掉它，或在要组合的词前写 (</translation>
    </message>
    <message>
        <source>No time is after %1 and before %2</source>
        <translation>没有既晚于 %1 又早于 %2 的时间</translation>
    </message>
    <message>
        <source>exchange the two dates</source>
        <translation>请交换这两个日期</translation>
    </message>
    <message>
        <source>All parts of a day are left out</source>
        <translation>一天的所有时段都被排除了</translation>
    </message>
    <message>
        <source>leave a session: filter out</source>
        <translation>请去掉一个 session: 筛选</translation>
    </message>
    <message>
        <source>There is nothing to look for</source>
        <translation>没有要查找的内容</translation>
    </message>
    <message>
        <source>write a word or a filter</source>
        <translation>请输入词语或筛选条件</translation>
    </message>
    <message>
        <source>There are too many brackets within brackets</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>use fewer</source>
        <translation>请减少一些</translation>
    </message>
    <message>
        <source>There are only words to leave out</source>
        <translation>只有要排除的词</translation>
    </message>
    <message>
        <source>write a word to look for as well</source>
        <translation>请再写一个要查找的词</translation>
    </message>
    <message>
        <source>A filter cannot stand beside OR, as at character %1</source>
        <translation>筛选不能与 OR 并列（见第 %1 个字符）</translation>
    </message>
    <message>
        <source>write it apart: filters hold for the whole search</source>
        <translation>请单独书写：筛选对整个搜索有效</translation>
    </message>
    <message>
        <source>A word to leave out cannot follow OR, as at character %1</source>
        <translation>OR 后不能跟要排除的词（见第 %1 个字符）</translation>
    </message>
    <message>
        <source>write it apart, behind the others</source>
        <translation>请单独书写，放在其他词之后</translation>
    </message>
    <message>
        <source>Nothing follows the minus or NOT at character %1</source>
        <translation>第 %1 个字符处的减号或 NOT 后没有内容</translation>
    </message>
    <message>
        <source>write it directly before the word to leave out, or leave it out itself</source>
        <translation>请紧接在要排除的词前书写，或将其去掉</translation>
    </message>
    <message>
        <source>The bracket that opens at character %1 is not closed</source>
        <translation>第 %1 个字符处的括号没有闭合</translation>
    </message>
    <message>
        <source>write ) behind the last word of the group</source>
        <translation>请在组内最后一个词后写 )</translation>
    </message>
    <message>
        <source>write it like NEAR(nvidia ban, 5)</source>
        <translation>请写成 NEAR(nvidia ban, 5) 的形式</translation>
    </message>
    <message>
        <source>The NEAR at character %1 has no two words</source>
        <translation>第 %1 个字符处的 NEAR 没有两个词</translation>
    </message>
    <message>
        <source>The NEAR at character %1 has no number of words behind its comma</source>
        <translation>第 %1 个字符处的 NEAR 在逗号后没有词数</translation>
    </message>
    <message>
        <source>The NEAR at character %1 is not closed</source>
        <translation>第 %1 个字符处的 NEAR 没有闭合</translation>
    </message>
    <message>
        <source>There are more than %1 words</source>
        <translation>超过 %1 个词</translation>
    </message>
    <message>
        <source>look for fewer</source>
        <translation>请减少查找的词</translation>
    </message>
    <message>
        <source>There is no filter %1</source>
        <translation>没有此筛选：%1</translation>
    </message>
    <message>
        <source>the filters are source:, symbol:, company:, topic:, tone:, is:, session:, after: and before:; words with a colon go into quotes</source>
        <translation>筛选有 source:、symbol:、company:、topic:、tone:、is:、session:、after: 和 before:；带冒号的词请加引号</translation>
    </message>
    <message>
        <source>The filter %1 stands within brackets or beside OR</source>
        <translation>%1筛选位于括号内或与 OR 并列</translation>
    </message>
    <message>
        <source>The filter %1 has no value</source>
        <translation>%1筛选没有值</translation>
    </message>
    <message>
        <source>write it without a blank: %1</source>
        <translation>请不加空格书写：%1</translation>
    </message>
    <message>
        <source>The filter %1 cannot be left out</source>
        <translation>%1筛选不能排除</translation>
    </message>
    <message>
        <source>turn its sign: tone:&gt;0 instead of -tone:&lt;0</source>
        <translation>请反转符号：用 tone:&gt;0 代替 -tone:&lt;0</translation>
    </message>
    <message>
        <source>use before: for after:, after: for before:</source>
        <translation>请用 before: 代替 after:，用 after: 代替 before:</translation>
    </message>
    <message>
        <source>%1 says nothing of a story</source>
        <translation>%1不是报道的状态</translation>
    </message>
    <message>
        <source>write is:starred, is:unread, is:read, is:noted or is:demo</source>
        <translation>请写 is:starred、is:unread、is:read、is:noted 或 is:demo</translation>
    </message>
    <message>
        <source>%1 is no part of a day</source>
        <translation>%1不是一天中的时段</translation>
    </message>
    <message>
        <source>write session:pre, session:regular, session:post or session:closed</source>
        <translation>请写 session:pre、session:regular、session:post 或 session:closed</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1不是日期</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>%1 is no bound from -1 to +1</source>
        <translation>%1不是 -1 到 +1 的界限</translation>
    </message>
    <message>
        <source>tone:&lt;-0.5 or tone:&gt;=0.2</source>
        <translation>tone:&lt;-0.5 或 tone:&gt;=0.2</translation>
    </message>
    <message>
        <source>%1 has nothing on one side</source>
        <translation>%1有一侧没有内容</translation>
    </message>
    <message>
        <source>write a word on both sides, or &quot;%1&quot; in quotes to look for it</source>
        <translation>请在两侧都写词语，或用引号写 &quot;%1&quot; 来查找它</translation>
    </message>
    <message>
        <source>The search is longer than 2,000 bytes</source>
        <translation>搜索超过 2,000 字节</translation>
    </message>
    <message>
        <source>look for a few of its words</source>
        <translation>请只查找其中几个词</translation>
    </message>
    <message>
        <source>There is no topic “%1” of your own</source>
        <translation>没有您自建的主题“%1”</translation>
    </message>
    <message>
        <source>The topic “%1” ships with Undertone and stays</source>
        <translation>主题“%1”随 Undertone 提供，予以保留</translation>
    </message>
    <message>
        <source>There is a topic with the id “%1” already</source>
        <translation>已有标识为“%1”的主题</translation>
    </message>
    <message>
        <source>There is a topic named “%1” already</source>
        <translation>已有名为“%1”的主题</translation>
    </message>
    <message>
        <source>choose another, or remove that topic first</source>
        <translation>请另选一个，或先删除该主题</translation>
    </message>
    <message>
        <source>A watchlist needs a name</source>
        <translation>自选列表需要名称</translation>
    </message>
    <message>
        <source>There is already a watchlist named “%1”</source>
        <translation>已有名为“%1”的自选列表</translation>
    </message>
    <message>
        <source>That story is not stored</source>
        <translation>该报道没有保存</translation>
    </message>
    <message>
        <source>it may have been recorded later</source>
        <translation>它可能是之后才记录的</translation>
    </message>
    <message>
        <source>%1 bars are, from %2 to %3</source>
        <translation>已有%1数据，自 %2 至 %3</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored from %3 to %4</source>
        <translation>没有保存 %2 从 %3 到 %4 的%1数据</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored until %3</source>
        <translation>没有保存 %2 截至 %3 的%1数据</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored yet</source>
        <translation>尚未保存 %2 的%1数据</translation>
    </message>
    <message>
        <source>No %1 bars of %2 are stored; %3 bars are</source>
        <translation>没有保存 %2 的%1数据；已有%3数据</translation>
    </message>
    <message>
        <source>fetch or import them</source>
        <translation>请获取或导入</translation>
    </message>
    <message>
        <source>choose longer bars, or import shorter ones</source>
        <translation>请选择更长的K线周期，或导入更短的</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1：未请求</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：没有响应</translation>
    </message>
    <message>
        <source>No prices of %1 are stored yet</source>
        <translation>尚未保存 %1 的价格</translation>
    </message>
    <message>
        <source>a live workspace fetches them (File, Fetch now); “undertone-cli import” takes a file</source>
        <translation>实时工作区会获取（文件、立即获取）；“undertone-cli import”可导入文件</translation>
    </message>
    <message>
        <source>That watchlist is not there any more</source>
        <translation>该自选列表已不存在</translation>
    </message>
    <message>
        <source>“undertone-cli watchlists” lists them</source>
        <translation>“undertone-cli watchlists”会列出它们</translation>
    </message>
    <message>
        <source>The watchlist “%1” has no company</source>
        <translation>自选列表“%1”中没有公司</translation>
    </message>
    <message>
        <source>funds and indices have no tone of their own: add a company’s symbol</source>
        <translation>基金和指数没有自己的情绪：请添加公司的代码</translation>
    </message>
    <message>
        <source>“undertone-cli topics” lists them</source>
        <translation>“undertone-cli topics”会列出它们</translation>
    </message>
    <message>
        <source>look a symbol up by name in the search box</source>
        <translation>请在搜索框中按名称查找代码</translation>
    </message>
    <message>
        <source>This desk keeps no settings</source>
        <translation>此窗口不保存设置</translation>
    </message>
    <message>
        <source>The demo workspace keeps its own sources</source>
        <translation>演示工作区保留其自带来源</translation>
    </message>
    <message>
        <source>go live (File ▸ Go live…) to choose yours</source>
        <translation>请启用实时数据（文件 ▸ 启用实时数据…）以选择您的来源</translation>
    </message>
    <message>
        <source>The demo workspace fetches nothing</source>
        <translation>演示工作区不获取任何内容</translation>
    </message>
    <message>
        <source>go live (File ▸ Go live…) first</source>
        <translation>请先启用实时数据（文件 ▸ 启用实时数据…）</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>check that it is there and that you may read it</source>
        <translation>请检查文件是否存在以及您是否有读取权限</translation>
    </message>
    <message>
        <source>No key could be read: %1</source>
        <translation>无法读取任何密钥：%1</translation>
    </message>
    <message>
        <source>%1, in File ▸ Sources ▸ Edit</source>
        <translation>%1，见“文件 ▸ 来源 ▸ 编辑”</translation>
    </message>
    <message>
        <source>The key cannot be kept: %1</source>
        <translation>无法保存密钥：%1</translation>
    </message>
    <message>
        <source>the system’s key store has not answered for %1 s</source>
        <translation>系统密钥库已 %1 秒没有响应</translation>
    </message>
    <message>
        <source>unlock it (it may be asking behind another window), then try again</source>
        <translation>请将其解锁（询问窗口可能被其他窗口挡住），然后重试</translation>
    </message>
    <message>
        <source>this program was built without the system’s key store</source>
        <translation>此程序构建时未包含系统密钥库支持</translation>
    </message>
    <message>
        <source>The file holds no settings of Undertone</source>
        <translation>该文件中没有 Undertone 的设置</translation>
    </message>
    <message>
        <source>choose one that “Export…” in the settings, or “undertone-cli settings --export”, has written</source>
        <translation>请选择由设置中的“导出…”或“undertone-cli settings --export”写入的文件</translation>
    </message>
    <message>
        <source>The file is of a newer version of Undertone</source>
        <translation>该文件来自更新版本的 Undertone</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>请用该版本导入</translation>
    </message>
    <message>
        <source>Nothing was imported: “%1” (%2) is not one in the file</source>
        <translation>未导入任何内容：文件中的“%1”（%2）无效</translation>
    </message>
    <message>
        <source>It is a list or an object</source>
        <translation>它是列表或对象</translation>
    </message>
    <message>
        <source>No %1 bar of %2 on this chart holds %3</source>
        <translation>此图表中没有包含 %3 的 %2 K线（%1）</translation>
    </message>
    <message>
        <source>name a time within a bar, or a session’s date</source>
        <translation>请指定某根K线内的时间，或某个交易日的日期</translation>
    </message>
    <message>
        <source>The exchange had no session up to %1</source>
        <translation>截至 %1，该交易所没有交易日</translation>
    </message>
    <message>
        <source>“undertone-cli calendars” shows its days</source>
        <translation>“undertone-cli calendars”会显示其交易日</translation>
    </message>
    <message>
        <source>The groups and notes of the watchlists cannot be read</source>
        <translation>无法读取自选列表的分组和备注</translation>
    </message>
    <message>
        <source>they are shown without; the next edit of them replaces what is stored</source>
        <translation>显示时不含这些内容；下次修改会替换已存内容</translation>
    </message>
    <message>
        <source>The group of “%1” has too long a name</source>
        <translation>“%1”的分组名称太长</translation>
    </message>
    <message>
        <source>give it one of at most %1 bytes</source>
        <translation>请使用不超过 %1 字节的名称</translation>
    </message>
    <message>
        <source>The note on %1 is too long</source>
        <translation>%1 的备注太长</translation>
    </message>
    <message>
        <source>shorten it to %1 bytes</source>
        <translation>请缩短到 %1 字节</translation>
    </message>
    <message>
        <source>“%1” is no colour for %2</source>
        <translation>“%1”不是 %2 可用的颜色</translation>
    </message>
    <message>
        <source>choose red, orange, yellow, green, blue or purple</source>
        <translation>请选择 red、orange、yellow、green、blue 或 purple</translation>
    </message>
    <message>
        <source>The file lists more than %1 symbols</source>
        <translation>文件中的代码超过 %1 个</translation>
    </message>
    <message>
        <source>split it into smaller ones</source>
        <translation>请拆分成较小的文件</translation>
    </message>
    <message>
        <source>The first line of the table names no column “symbol”</source>
        <translation>表的首行没有“symbol”列</translation>
    </message>
    <message>
        <source>name its columns list,group,symbol,note,colour; only symbol is needed</source>
        <translation>列名请写 list,group,symbol,note,colour；只有 symbol 是必需的</translation>
    </message>
    <message>
        <source>The file is no JSON of watchlists</source>
        <translation>该文件不是自选列表的 JSON</translation>
    </message>
    <message>
        <source>write it as %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>A list of the file has no array “symbols”</source>
        <translation>文件中有列表缺少数组“symbols”</translation>
    </message>
    <message>
        <source>The file is larger than a file of watchlists may be</source>
        <translation>该文件超过自选列表文件允许的大小</translation>
    </message>
    <message>
        <source>split it into files of at most 4 MB</source>
        <translation>请拆分成不超过 4 MB 的文件</translation>
    </message>
    <message>
        <source>1-minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5-minute</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15-minute</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30-minute</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>日线</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>周线</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月线</translation>
    </message>
    <message>
        <source>A list of the file has no name</source>
        <translation>文件中有列表没有名称</translation>
    </message>
    <message>
        <source>A list of the file has too long a name</source>
        <translation>文件中有列表的名称太长</translation>
    </message>
    <message>
        <source>the close until %1 does not end its sessions</source>
        <translation>%1 之前的收盘时间不能结束交易时段</translation>
    </message>
    <message>
        <source>“%1” is not a company with an instrument of its own</source>
        <translation>“%1”不是有自己品种的公司</translation>
    </message>
    <message>
        <source>“%1” has no instrument</source>
        <translation>“%1”没有对应品种</translation>
    </message>
    <message>
        <source>no share count of “%1” is known, so its market value cannot be checked</source>
        <translation>“%1”的股本未知，无法核对其市值</translation>
    </message>
    <message>
        <source>no bars of %1 are stored</source>
        <translation>没有保存 %1 的价格</translation>
    </message>
    <message>
        <source>the bars of %1 are not daily</source>
        <translation>%1 的价格不是日线</translation>
    </message>
    <message>
        <source>no bar of the session before, %1, is stored</source>
        <translation>没有保存前一交易日（%1）的价格</translation>
    </message>
    <message>
        <source>the shares were split that day, and how these prices were adjusted is not known</source>
        <translation>当日拆股，而这些价格的复权方式未知</translation>
    </message>
    <message>
        <source>the stored prices are in %1, not %2</source>
        <translation>已存价格以 %1 计，而不是 %2</translation>
    </message>
    <message>
        <source>the stored prices are adjusted for dividends</source>
        <translation>已存价格按股息复权</translation>
    </message>
    <message>
        <source>the shares were split later, and how these prices were adjusted is not known</source>
        <translation>之后拆股，而这些价格的复权方式未知</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 万亿</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 十亿</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the share count nearest to %1 is of %2, more than half a year away</source>
        <translation>离 %1 最近的股本数据为 %2，相隔半年以上</translation>
    </message>
    <message>
        <source>%1 shares: %2</source>
        <translation>%1股：%2</translation>
    </message>
    <message>
        <source>the open of %1 was %2</source>
        <translation>%1 的开盘：%2</translation>
    </message>
    <message>
        <source>the high of %1 was %2</source>
        <translation>%1 的最高：%2</translation>
    </message>
    <message>
        <source>the low of %1 was %2</source>
        <translation>%1 的最低：%2</translation>
    </message>
    <message>
        <source>the close of %1 was %2</source>
        <translation>%1 的收盘：%2</translation>
    </message>
    <message>
        <source>the exchange was closed on %1</source>
        <translation>%1 交易所休市</translation>
    </message>
    <message>
        <source>no bar of %1 is stored</source>
        <translation>没有保存 %1 的价格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, a move of %2</source>
        <translation>%1，变动 %2</translation>
    </message>
    <message>
        <source>intraday, within the day&apos;s range of %1 to %2; %3</source>
        <translation>盘中，在当日区间 %1 至 %2 之内；%3</translation>
    </message>
    <message>
        <source>Restore the Backup of %1 UTC</source>
        <translation>恢复 %1 UTC 的备份</translation>
    </message>
    <message>
        <source>Save What Can Be Read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the Demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No source of prices is asked at present</source>
        <translation>目前没有请求任何价格来源</translation>
    </message>
    <message>
        <source>resume one in File ▸ Sources…</source>
        <translation>请在“文件 ▸ 来源…”中恢复一个</translation>
    </message>
    <message>
        <source>There is no symbol</source>
        <translation>没有填写代码</translation>
    </message>
    <message>
        <source>write one such as NVDA or 7203.T</source>
        <translation>请填写代码，例如 NVDA 或 7203.T</translation>
    </message>
    <message>
        <source>“%1” is not a symbol</source>
        <translation>“%1”不是代码</translation>
    </message>
    <message>
        <source>add it to a watchlist</source>
        <translation>请将其加入自选列表</translation>
    </message>
    <message>
        <source>The instrument needs a name</source>
        <translation>品种需要名称</translation>
    </message>
    <message>
        <source>write one of up to 200 letters</source>
        <translation>请填写不超过 200 个字符的名称</translation>
    </message>
    <message>
        <source>Its exchange has no calendar here</source>
        <translation>此处没有其交易所的日历</translation>
    </message>
    <message>
        <source>add one with “undertone-cli import --calendars FILE”</source>
        <translation>请用“undertone-cli import --calendars FILE”添加</translation>
    </message>
    <message>
        <source>The currency is not a code</source>
        <translation>货币不是代码</translation>
    </message>
    <message>
        <source>write one such as USD or JPY</source>
        <translation>请填写代码，例如 USD 或 JPY</translation>
    </message>
    <message>
        <source>%1 has no symbol, and so no prices that this alert could look at</source>
        <translation>%1 没有代码，因此没有此提醒可查看的价格</translation>
    </message>
    <message>
        <source>%1 has prices alone, and so no stories</source>
        <translation>%1 只有价格，因此没有报道</translation>
    </message>
    <message>
        <source>%1 was written for the demo and is never asked</source>
        <translation>%1 是为演示编写的，从不查询</translation>
    </message>
    <message>
        <source>%1 has no address, and so is never asked</source>
        <translation>%1 没有地址，因此从不查询</translation>
    </message>
    <message>
        <source>A silence of %1 is looked for within the last 400 days alone</source>
        <translation>只在最近 400 天内查找 %1 的沉默</translation>
    </message>
    <message>
        <source>name one that it serves (the settings’ Scoring, --engine-model), as in llama3.1:8b</source>
        <translation>请指定它提供的模型（设置的“评分”或 --engine-model），例如 llama3.1:8b</translation>
    </message>
    <message>
        <source>check that the server runs, and its address; the settings’ Scoring, or --engine-timeout, give it longer</source>
        <translation>请检查服务器是否在运行及其地址；可在设置的“评分”或用 --engine-timeout 延长等待时间</translation>
    </message>
    <message>
        <source>choose that engine (the settings’ Scoring, --engine), or let this one score the history (the settings’ Scoring, “undertone-cli rescore”)</source>
        <translation>请选择那个引擎（设置的“评分”或 --engine），或让当前引擎为历史评分（设置的“评分”或“undertone-cli rescore”）</translation>
    </message>
    <message>
        <source>Settings were changed elsewhere and are not in use: %1</source>
        <translation>设置已在别处更改，但未生效：%1</translation>
    </message>
    <message>
        <source>A program scores, and no command starts it</source>
        <translation>由程序评分，但没有启动它的命令</translation>
    </message>
    <message>
        <source>give it in the settings’ Scoring (scoring/command)</source>
        <translation>请在设置的“评分”中填写（scoring/command）</translation>
    </message>
    <message>
        <source>An endpoint scores, and no model is named</source>
        <translation>由端点评分，但没有指定模型</translation>
    </message>
    <message>
        <source>give it in the settings’ Scoring (scoring/model), as in llama3.1:8b</source>
        <translation>请在设置的“评分”中填写（scoring/model），例如 llama3.1:8b</translation>
    </message>
    <message>
        <source>No news is scored, and so none is stored, for now: %1</source>
        <translation>目前不为新闻评分，因此也不保存：%1</translation>
    </message>
    <message>
        <source>The engine calls itself %1 now, and %2 was previewed</source>
        <translation>引擎现在自称 %1，而预览的是 %2</translation>
    </message>
    <message>
        <source>preview it again</source>
        <translation>请重新预览</translation>
    </message>
</context>
<context>
    <name>undertone::app::GoingLive</name>
    <message>
        <source>Making the live workspace …</source>
        <translation>正在创建实时工作区…</translation>
    </message>
</context>
<context>
    <name>undertone::app::SingleInstance</name>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 上的进程 %1</translation>
    </message>
</context>
<context>
    <name>undertone::charts</name>
    <message>
        <source>Tone</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>no prices here</source>
        <translation>此处无价格</translation>
    </message>
    <message>
        <source>100 = the first close shown</source>
        <translation>100 = 所示首个收盘价</translation>
    </message>
    <message>
        <source>100 = last close before %1</source>
        <translation>100 = %1 之前的最后收盘价</translation>
    </message>
    <message>
        <source>100 = last close before %1, or else the first one shown</source>
        <translation>100 = %1 之前的最后收盘价，否则为所示首个收盘价</translation>
    </message>
    <message>
        <source>change since the left edge, tone</source>
        <translation>自左边缘起的涨跌，情绪</translation>
    </message>
    <message>
        <source>No prices in this range</source>
        <translation>此区间内无价格</translation>
    </message>
    <message>
        <source>No prices for %1 in this range</source>
        <translation>此区间内无 %1 的价格</translation>
    </message>
    <message>
        <source>Choose a longer range, or fetch prices.</source>
        <translation>请选择更长的区间，或抓取价格。</translation>
    </message>
    <message>
        <source>The list has 1 story.</source>
        <translation>列表中有 1 条报道。</translation>
    </message>
    <message>
        <source>The list has %1 stories.</source>
        <translation>列表中有 %1 条报道。</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>No prices of %1 are stored: fetch them (File menu) or import them</source>
        <translation>尚无 %1 的价格：请抓取（文件菜单）或导入</translation>
    </message>
    <message>
        <source>%1 sessions a candle</source>
        <translation>每根蜡烛 %1 个交易日</translation>
    </message>
    <message>
        <source>%1 bars a candle</source>
        <translation>每根蜡烛 %1 根柱</translation>
    </message>
    <message>
        <source>Linear scale: percent need prices above 0</source>
        <translation>线性刻度：百分比需要价格大于 0</translation>
    </message>
    <message>
        <source>Linear scale: logarithms need prices above 0</source>
        <translation>线性刻度：对数需要价格大于 0</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Percent of %1</source>
        <translation>相对 %1 的百分比</translation>
    </message>
    <message>
        <source>Other news</source>
        <translation>其他报道</translation>
    </message>
    <message>
        <source>%1 tone</source>
        <translation>%1情绪</translation>
    </message>
    <message>
        <source>%1, z of 30 days</source>
        <translation>%1，30 日 z 值</translation>
    </message>
    <message>
        <source>No tone: no recent stories</source>
        <translation>无情绪：近期无报道</translation>
    </message>
    <message>
        <source>No tone: no stories known</source>
        <translation>无情绪：无已知报道</translation>
    </message>
    <message>
        <source>Stories, by tone</source>
        <translation>报道（按情绪）</translation>
    </message>
    <message>
        <source>Sources silent</source>
        <translation>来源无响应</translation>
    </message>
    <message>
        <source>%1, rebased</source>
        <translation>%1（重定基准）</translation>
    </message>
    <message>
        <source>%1: no prices at these times</source>
        <translation>%1：这些时间无价格</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <translation>盘前</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>盘后</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆股</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>undertone::charts::ComparedChart</name>
    <message>
        <source>Chart of several instruments</source>
        <translation>多品种图表</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>%1, %2 of %3, on %4. Enter opens it.</source>
        <translation>%1，第 %2 个，共 %3 个，时间 %4。按 Enter 打开。</translation>
    </message>
    <message>
        <source>Prices where 100 is the start, and tones, on %1: %2</source>
        <translation>%1 的价格（起点 = 100）与情绪：%2</translation>
    </message>
    <message>
        <source>Nothing to compare yet
Add symbols to the list.</source>
        <translation>暂无可对比的内容
请向列表添加代码。</translation>
    </message>
    <message>
        <source>tone %1</source>
        <translation>情绪 %1</translation>
    </message>
</context>
<context>
    <name>undertone::charts::OverlayChart</name>
    <message>
        <source>the note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>价位线</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>事件窗口</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 session</source>
        <translation>%1 个交易日</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个交易日</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 根K线</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 根K线</translation>
    </message>
    <message>
        <source>tone %1</source>
        <translation>情绪 %1</translation>
    </message>
    <message>
        <source>tone not known</source>
        <translation>情绪未知</translation>
    </message>
    <message>
        <source>%1 story</source>
        <translation>%1 篇报道</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 篇报道</translation>
    </message>
    <message>
        <source>Price and tone of %1</source>
        <translation>%1 的价格与情绪</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No chart yet
Choose a symbol.</source>
        <translation>暂无图表
请选择代码。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入%1</translation>
    </message>
    <message>
        <source>Draw a level</source>
        <translation>绘制价位线</translation>
    </message>
    <message>
        <source>Draw a window</source>
        <translation>绘制事件窗口</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Reword %1</source>
        <translation>修改%1的文字</translation>
    </message>
    <message>
        <source>Reword %1…</source>
        <translation>修改%1的文字…</translation>
    </message>
    <message>
        <source>List the stories</source>
        <translation>列出报道</translation>
    </message>
    <message>
        <source>What made this tone…</source>
        <translation>情绪构成…</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>在此添加笔记…</translation>
    </message>
    <message>
        <source>Level at %1</source>
        <translation>在 %1 添加价位线</translation>
    </message>
    <message>
        <source>Window over what is measured</source>
        <translation>以测量区间建立事件窗口</translation>
    </message>
    <message>
        <source>Window over this session</source>
        <translation>以本交易日建立事件窗口</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>从此处测量</translation>
    </message>
    <message>
        <source>Zoom into a stretch</source>
        <translation>框选放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Heat %1</source>
        <translation>热度 %1</translation>
    </message>
    <message>
        <source>no stories</source>
        <translation>无报道</translation>
    </message>
    <message>
        <source>pre-market</source>
        <translation>盘前</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>盘后</translation>
    </message>
    <message>
        <source>exchange closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Dividend %1 %2</source>
        <translation>分红 %1 %2</translation>
    </message>
    <message>
        <source>Split %1 for 1</source>
        <translation>拆股 1 拆 %1</translation>
    </message>
    <message>
        <source>Split 1 for %1</source>
        <translation>并股 %1 并 1</translation>
    </message>
    <message>
        <source>%1 of %2 sources silent</source>
        <translation>%2 个来源中 %1 个无响应</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>O %1</source>
        <translation>开 %1</translation>
    </message>
    <message>
        <source>H %1</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>L %1</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>C %1</source>
        <translation>收 %1</translation>
    </message>
    <message>
        <source>– (no recent news)</source>
        <translation>–（近期无新闻）</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知晓</translation>
    </message>
    <message>
        <source>Tone z %1</source>
        <translation>情绪 z 值 %1</translation>
    </message>
    <message>
        <source>Tone %1</source>
        <translation>情绪 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>%1 days after the bar before</source>
        <translation>距前一根K线 %1 天</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>量 %1</translation>
    </message>
    <message>
        <source>other news %1</source>
        <translation>其他报道 %1</translation>
    </message>
    <message>
        <source>%1, among them %2</source>
        <translation>%1，其中 %2</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AddInstrumentDialog</name>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>添加品种</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>As your source of prices writes it: LLY, 7203.T, ^GSPC</source>
        <translation>按行情来源的写法：LLY、7203.T、^GSPC</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Its trading days say to which session a story counts</source>
        <translation>报道计入哪个交易日由其交易日历决定</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>代码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>交易所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>Its prices are fetched and charted. It has a tone only where Undertone reads stories for its company.</source>
        <translation>会获取并绘制其价格。只有 Undertone 为其公司解读报道时，才会有情绪。</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>It could not be looked up: %1. You can fill in the rest yourself.</source>
        <translation>无法查询：%1。其余内容可以自行填写。</translation>
    </message>
    <message>
        <source>Its exchange lies in %1, of which no calendar is here. Add one with “undertone-cli import --calendars FILE”.</source>
        <translation>其交易所位于 %1，这里没有它的日历。可用“undertone-cli import --calendars 文件”添加。</translation>
    </message>
    <message>
        <source>A demo fetches nothing: it will have no prices here.</source>
        <translation>演示不获取任何内容：这里不会有它的价格。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AddSourceDialog</name>
    <message>
        <source>&amp;Find feeds</source>
        <translation>查找订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Address of a feed or page</source>
        <translation>订阅源或网页地址</translation>
    </message>
    <message>
        <source>https://example.com/news – a feed, or a page that has some</source>
        <translation>https://example.com/news – 订阅源，或含有订阅源的网页</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>找到的订阅源</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Undertone reads RSS, Atom and JSON feeds. Write the address of one, or of a site: its feeds are looked for.</source>
        <translation>Undertone 可读取 RSS、Atom 和 JSON 订阅源。请输入订阅源地址，或输入网站地址以自动查找其订阅源。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在请求 %1 …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It is there already, as “%1”.</source>
        <translation>已存在，名称为“%1”。</translation>
    </message>
    <message>
        <source>there already · %1</source>
        <translation>已存在 · %1</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>正在测试 %1 …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertDialog</name>
    <message>
        <source>The tone of lists: half-life 3 d. It tells again once the tone was back by 0.05.</source>
        <translation>列表的情绪：半衰期 3 天。情绪回撤 0.05 后才会再次提醒。</translation>
    </message>
    <message>
        <source>In standard deviations from the closes of the 30 days before. It tells again once that was back by 0.5.</source>
        <translation>以前 30 天各收盘时的值计算标准差。回撤 0.5 后才会再次提醒。</translation>
    </message>
    <message>
        <source>The usual is the median at the closes of the 30 days before, and one story at least. It tells again once heat is half-way back.</source>
        <translation>平时水平为前 30 天各收盘时的中位数，且至少为一篇报道。热度回落一半后才会再次提醒。</translation>
    </message>
    <message>
        <source>Both changes, in opposite directions, against such changes in the 60 sessions before.</source>
        <translation>两者反向变动，并与此前 60 个交易日的同类变动比较。</translation>
    </message>
    <message>
        <source>“Nvidia fell 17 %” in a new story, held against the bars that are stored; repeats of the same news are told once.</source>
        <translation>新报道中出现“英伟达下跌 17%”之类的说法时，与已存K线核对；同一新闻的重复报道只提醒一次。</translation>
    </message>
    <message>
        <source>Each new entry once, no edits. The Federal Register’s source has the rules of the BIS.</source>
        <translation>每个新条目提醒一次，修改不提醒。BIS 的规则见《联邦公报》(Federal Register) 来源。</translation>
    </message>
    <message>
        <source>Once a silence. Where most sources do not answer, that is told and not each of them.</source>
        <translation>每次中断提醒一次。若多数来源均无响应，则合并提醒，不逐一提醒。</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>What it would have told</source>
        <translation>历史触发情况</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>添加提醒</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>提醒条件</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>In news of</source>
        <translation>新闻主题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>The tone crosses a level</source>
        <translation>情绪穿越阈值</translation>
    </message>
    <message>
        <source>The tone is unusual</source>
        <translation>情绪异常</translation>
    </message>
    <message>
        <source>There is much more news than usual</source>
        <translation>新闻远多于平时</translation>
    </message>
    <message>
        <source>Price and tone move apart</source>
        <translation>价格与情绪背离</translation>
    </message>
    <message>
        <source>A claim disagrees with stored prices</source>
        <translation>说法与已存价格不符</translation>
    </message>
    <message>
        <source>A source has something new</source>
        <translation>来源有新内容</translation>
    </message>
    <message>
        <source>A source stops answering</source>
        <translation>来源停止响应</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>跌破</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>升破</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>全部公司</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>列表 %1</translation>
    </message>
    <message>
        <source>Each source</source>
        <translation>每个来源</translation>
    </message>
    <message>
        <source> standard deviations</source>
        <translation> 个标准差</translation>
    </message>
    <message>
        <source> times its usual</source>
        <translation> 倍于平时</translation>
    </message>
    <message>
        <source> of its intervals</source>
        <translation> 倍更新间隔</translation>
    </message>
    <message>
        <source> sessions</source>
        <translation> 个交易日</translation>
    </message>
    <message>
        <source>In the %1 days up to %2</source>
        <translation>截至 %2 的 %1 天内</translation>
    </message>
    <message>
        <source>%1 it would have told you nothing.</source>
        <translation>%1不会触发任何提醒。</translation>
    </message>
    <message>
        <source>%1 it would have told you once, on %2.</source>
        <translation>%1会触发一次提醒，时间为 %2。</translation>
    </message>
    <message>
        <source>%1 it would have told you %2 times, last on %3.</source>
        <translation>%1会触发 %2 次提醒，最近一次为 %3。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertsMenu</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Quiet: count them in the status bar alone</source>
        <translation>静默：仅在状态栏计数(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;New alert…</source>
        <translation>新建提醒(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show what they told</source>
        <translation>显示提醒记录(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>No unread alerts</source>
        <translation>无未读提醒</translation>
    </message>
    <message>
        <source>1 unread alert</source>
        <translation>1 条未读提醒</translation>
    </message>
    <message>
        <source>%1 unread alerts</source>
        <translation>%1 条未读提醒</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>Undertone</source>
        <translation>Undertone</translation>
    </message>
    <message>
        <source>Undertone alert</source>
        <translation>Undertone 提醒</translation>
    </message>
</context>
<context>
    <name>undertone::shell::AlertsPanel</name>
    <message>
        <source>new alert</source>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>What alerts told</source>
        <translation>提醒记录</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新建提醒…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Wake it</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No alerts yet.

“New alert…” tells you when a tone crosses a level, news heats up, a claim is wrong, a rule is published or a source falls silent.</source>
        <translation>暂无提醒。

“新建提醒…”可在情绪穿越阈值、新闻升温、说法有误、新规发布或来源中断时通知您。</translation>
    </message>
    <message>
        <source>Nothing to tell so far.

The alerts are watching.</source>
        <translation>暂无触发记录。

提醒正在监控中。</translation>
    </message>
    <message>
        <source>Nothing to tell: there are no alerts yet.

Make one under “Alerts”.</source>
        <translation>暂无触发记录：尚未设置提醒。

请在“提醒”下新建。</translation>
    </message>
    <message>
        <source>Told (%1)</source>
        <translation>已触发（%1）</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>snooze of an alert</source>
        <translation>暂缓提醒</translation>
    </message>
    <message>
        <source>waking of an alert</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>switching on of an alert</source>
        <translation>启用提醒</translation>
    </message>
    <message>
        <source>switching off of an alert</source>
        <translation>停用提醒</translation>
    </message>
    <message>
        <source>removal of an alert</source>
        <translation>移除提醒</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartBar</name>
    <message>
        <source>Dates…</source>
        <translation>日期…</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>自选起止日期</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Stories of all topics</source>
        <translation>全部主题的报道</translation>
    </message>
    <message>
        <source>Stories about %1</source>
        <translation>关于%1的报道</translation>
    </message>
    <message>
        <source>Stories about %1; with Ctrl, of the others too</source>
        <translation>关于%1的报道；按住 Ctrl 可同时保留其他主题</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Close of %1, in %2, against the session before</source>
        <translation>%1 收盘价，单位 %2，与上一交易日比较</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>1 个交易日</translation>
    </message>
    <message>
        <source>Five sessions</source>
        <translation>5 个交易日</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>Six months</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All stored sessions</source>
        <translation>全部已存交易日</translation>
    </message>
    <message>
        <source>1D</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>5D</source>
        <translation>5日</translation>
    </message>
    <message>
        <source>1M</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>6M</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartMenus</name>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>日线</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>周线</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>月线</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Candles</source>
        <translation>蜡烛图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hollow candles</source>
        <translation>空心蜡烛图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>美国线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>折线图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>面积图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>坐标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Linear</source>
        <translation>线性坐标(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic</source>
        <translation>对数坐标(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Percent</source>
        <translation>百分比坐标(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>成交量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tone</source>
        <translation>情绪(&amp;T)</translation>
    </message>
    <message>
        <source>Tone’s &amp;spread</source>
        <translation>情绪离散区间(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heat by topic</source>
        <translation>分主题热度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Flags</source>
        <translation>标记(&amp;F)</translation>
    </message>
    <message>
        <source>Event &amp;windows</source>
        <translation>事件窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Coverage of the sources</source>
        <translation>来源覆盖情况(&amp;C)</translation>
    </message>
    <message>
        <source>Splits and &amp;dividends</source>
        <translation>拆股与分红(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Benchmark</source>
        <translation>基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Last price</source>
        <translation>最新价(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pre- and post-market</source>
        <translation>盘前与盘后(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Notes and levels</source>
        <translation>笔记与价位线(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>周期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Auto</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Half-life</source>
        <translation>半衰期(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Auto, by the range</source>
        <translation>自动，按显示范围(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Own…</source>
        <translation>自定义(&amp;O)…</translation>
    </message>
    <message>
        <source>Half-life of news</source>
        <translation>新闻半衰期</translation>
    </message>
    <message>
        <source>Hours after which a story counts half as much</source>
        <translation>报道权重减半所需的小时数</translation>
    </message>
    <message>
        <source>To&amp;ne</source>
        <translation>情绪(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tone, −1 to +1</source>
        <translation>情绪值，−1 至 +1(&amp;T)</translation>
    </message>
    <message>
        <source>How unusual it is (30-day &amp;z)</source>
        <translation>异常程度（30 天 z 值）(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Repeats count less</source>
        <translation>重复报道降权(&amp;R)</translation>
    </message>
    <message>
        <source>With re&amp;actions to prices</source>
        <translation>包含对价格的反应(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>The symbol’s &amp;company</source>
        <translation>该代码所属公司(&amp;C)</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>列表 %1</translation>
    </message>
    <message>
        <source>&amp;All topics</source>
        <translation>全部主题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Another…</source>
        <translation>其他(&amp;A)…</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Symbol whose price to show beside</source>
        <translation>要并列显示价格的代码</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartPane</name>
    <message>
        <source>&amp;Replay</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>自适应(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Zoom into a stretch</source>
        <translation>框选放大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Reading the workspace…</source>
        <translation>正在读取工作区…</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartTools</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layers ▾</source>
        <translation>图层 ▾</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>半衰期</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>The chart as it was known at an earlier session (T)</source>
        <translation>以较早交易日的已知信息显示图表 (T)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Drag over the stretch to zoom into (Shift+drag)</source>
        <translation>拖选要放大的区间（Shift+拖动）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Drag from a session to another (Ctrl+drag, M)</source>
        <translation>从一个交易日拖动到另一个交易日（Ctrl+拖动，M）</translation>
    </message>
    <message>
        <source>Bars %1</source>
        <translation>K线周期 %1</translation>
    </message>
    <message>
        <source>Tone z</source>
        <translation>情绪 z 值</translation>
    </message>
    <message>
        <source>, repeats in full</source>
        <translation>，重复报道全额计入</translation>
    </message>
    <message>
        <source>, no reactions</source>
        <translation>，不含价格反应</translation>
    </message>
    <message>
        <source>Half-life %1</source>
        <translation>半衰期 %1</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartWindow</name>
    <message>
        <source>%1 · %2 – Undertone</source>
        <translation>%1 · %2 – Undertone</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartWindows</name>
    <message>
        <source>&amp;New chart window</source>
        <translation>新建图表窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Link crosshairs</source>
        <translation>联动十字线(&amp;L)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ChartsMenu</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is a chart of %2, and %3 is on show.</source>
        <translation>“%1”是 %2 的图表，当前显示的是 %3。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it was written by another version, or changed by hand.</source>
        <translation>无法读取“%1”：它由其他版本写入，或曾被手动修改。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Save under another &amp;name…</source>
        <translation>另存为其他名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is a saved chart “%1” already.</source>
        <translation>已存图表“%1”已存在。</translation>
    </message>
    <message>
        <source>Save the chart %1</source>
        <translation>保存图表 %1</translation>
    </message>
    <message>
        <source>Open the chart %1</source>
        <translation>打开图表 %1</translation>
    </message>
    <message>
        <source>Rename the chart</source>
        <translation>重命名图表</translation>
    </message>
    <message>
        <source>Rename the chart %1</source>
        <translation>重命名图表 %1</translation>
    </message>
    <message>
        <source>Delete the chart %1</source>
        <translation>删除图表 %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::CommandBox</name>
    <message>
        <source>Find   %1</source>
        <translation>查找   %1</translation>
    </message>
    <message>
        <source>Search symbols, topics, stories and commands</source>
        <translation>搜索代码、主题、报道和命令</translation>
    </message>
    <message>
        <source>Symbols, topics, commands and stories that fit</source>
        <translation>匹配的代码、主题、命令和报道</translation>
    </message>
</context>
<context>
    <name>undertone::shell::CompareWindow</name>
    <message>
        <source>Compare – Undertone</source>
        <translation>对比 – Undertone</translation>
    </message>
    <message>
        <source>Watchlist to compare</source>
        <translation>要对比的自选列表</translation>
    </message>
    <message>
        <source>Compare the symbols of a watchlist</source>
        <translation>对比自选列表中的代码</translation>
    </message>
    <message>
        <source>Symbols to compare</source>
        <translation>要对比的代码</translation>
    </message>
    <message>
        <source>Symbols, like NVDA, AMD, AVGO</source>
        <translation>代码，如 NVDA, AMD, AVGO</translation>
    </message>
    <message>
        <source>One plot</source>
        <translation>单图</translation>
    </message>
    <message>
        <source>Up to eight prices, rebased to 100</source>
        <translation>最多八个价格，统一以 100 为起点</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>多图并列</translation>
    </message>
    <message>
        <source>A small plot for each, on shared axes</source>
        <translation>每个代码一幅小图，共用坐标轴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Into a file, or onto the clipboard</source>
        <translation>导出到文件或剪贴板</translation>
    </message>
    <message>
        <source>A watchlist…</source>
        <translation>自选列表…</translation>
    </message>
    <message>
        <source>One plot tells eight apart: the first eight of %1 are shown.</source>
        <translation>单图最多区分八个：显示 %1 个中的前八个。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::DateRangeDialog</name>
    <message>
        <source>Dates of the chart</source>
        <translation>图表日期</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>结束日期(&amp;L)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::EditSourceDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Edit a source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>One publisher’s sources share a family: what one told, the others repeat</source>
        <translation>同一发布方的来源归入同一系列：其中一个已发布的内容，其余再发即视为重复</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How often it is asked to begin with; a feed’s pace then follows how often it changes</source>
        <translation>初始请求间隔；此后会随订阅源的更新频率自动调整</translation>
    </message>
    <message>
        <source>How much its stories count in tone; 1 is usual, 0 leaves them out</source>
        <translation>其报道在情绪中的权重；1 为正常，0 为不计入</translation>
    </message>
    <message>
        <source>Of its dates that name no time zone, such as “Europe/Berlin”</source>
        <translation>用于未注明时区的日期，例如“Europe/Berlin”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>What it is asked for, a search on each line</source>
        <translation>向其请求的内容，每行一个搜索</translation>
    </message>
    <message>
        <source>&amp;Searches</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Family</source>
        <translation>系列(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>间隔(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>清除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>密钥已清除。</translation>
    </message>
    <message>
        <source>In use: the environment variable %1, which goes before the key store.</source>
        <translation>使用中：环境变量 %1，优先于密钥库。</translation>
    </message>
    <message>
        <source>In use: the one in the system’s key store.</source>
        <translation>使用中：系统密钥库中的密钥。</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>尚无密钥。</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Put the key into the environment variable %2 and start Undertone anew.</source>
        <translation>无法使用密钥库：%1。请将密钥写入环境变量 %2，然后重新启动 Undertone。</translation>
    </message>
    <message>
        <source>What is typed here goes to the system’s key store, nowhere else; the environment variable %1 does as well.</source>
        <translation>此处输入的内容只存入系统密钥库；也可使用环境变量 %1。</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；输入即可替换</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试 …</translation>
    </message>
    <message>
        <source>&amp;Ask it again</source>
        <translation>再次询问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the key store once more; it may want its password</source>
        <translation>再次询问密钥库；它可能需要密码</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>正在询问密钥库…</translation>
    </message>
    <message>
        <source>The key store told nothing: %1.</source>
        <translation>密钥库没有答复：%1。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::EnginePanel</name>
    <message>
        <source>Score the stories and use it…</source>
        <translation>为报道评分并启用…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Key of the endpoint</source>
        <translation>端点的密钥</translation>
    </message>
    <message>
        <source>Forget the key of the endpoint</source>
        <translation>忘记端点的密钥</translation>
    </message>
    <message>
        <source>Sentence to try the engine with</source>
        <translation>用来试用引擎的句子</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Asking the system’s key store …</source>
        <translation>正在询问系统的密钥库…</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；输入即可替换</translation>
    </message>
    <message>
        <source>In use: the environment variable %1, which goes before the key store.</source>
        <translation>使用中：环境变量 %1，优先于密钥库。</translation>
    </message>
    <message>
        <source>In use: the one in the system’s key store, for this server alone.</source>
        <translation>正在使用：系统密钥库中的密钥，仅用于此服务器。</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Put the key into the environment variable %2 and start Undertone anew.</source>
        <translation>无法使用密钥库：%1。请将密钥写入环境变量 %2，然后重新启动 Undertone。</translation>
    </message>
    <message>
        <source>Only where the server wants one. It goes to the system’s key store, for this server alone, and into no file or export.</source>
        <translation>仅在服务器需要时填写。它存入系统的密钥库，仅用于此服务器，不写入任何文件或导出。</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>尚未有任何评分。</translation>
    </message>
    <message>
        <source>All stories are scored by %1.</source>
        <translation>所有报道均由 %1 评分。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking it; a program’s start may take a while …</source>
        <translation>正在询问；程序启动可能需要一些时间…</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ExportActions</name>
    <message>
        <source>Export the &amp;watchlist…</source>
        <translation>导出自选列表(&amp;W)…</translation>
    </message>
    <message>
        <source>There is no symbol on this watchlist to export</source>
        <translation>该自选列表中没有可导出的代码</translation>
    </message>
    <message>
        <source>Export the watchlist</source>
        <translation>导出自选列表</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, and others that are?</source>
        <translation>%1 已存在。是否替换它及其他已存在的文件？</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>1 chart is in %1</source>
        <translation>1 幅图表已保存至 %1</translation>
    </message>
    <message>
        <source>%2 charts are in %1</source>
        <translation>%2 幅图表已保存至 %1</translation>
    </message>
    <message>
        <source>and %1 more without a chart</source>
        <translation>另有 %1 个没有图表</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ExportDialog</name>
    <message>
        <source>&amp;Dark instead of paper</source>
        <translation>使用深色而非白底(&amp;D)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export the watchlist</source>
        <translation>导出自选列表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>PDF: vector, with all sources</source>
        <translation>PDF：矢量，附全部来源</translation>
    </message>
    <message>
        <source>PNG: picture</source>
        <translation>PNG：图片</translation>
    </message>
    <message>
        <source>SVG: vector, to edit</source>
        <translation>SVG：矢量，可编辑</translation>
    </message>
    <message>
        <source>CSV: the figures, a row a bar</source>
        <translation>CSV：数据，每根K线一行</translation>
    </message>
    <message>
        <source>16:9, for slides</source>
        <translation>16:9，适合幻灯片</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4, on its side</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letter, on its side</source>
        <translation>Letter 横向</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。是否替换？</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>无法创建文件夹 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::FetchStatus</name>
    <message>
        <source>Fetch &amp;now</source>
        <translation>立即获取(&amp;N)</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fetching %1 of %2: %3</source>
        <translation>正在获取 %1/%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Fetched at %1: all %n answered</source>
        <translation>
            <numerusform>%1 已获取：%n 个来源全部响应</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched at %1: %2 of %3 failed</source>
        <translation>%1 已获取：%3 个中 %2 个失败</translation>
    </message>
</context>
<context>
    <name>undertone::shell::FullScreen</name>
    <message>
        <source>F&amp;ull-screen chart</source>
        <translation>全屏图表(&amp;U)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏 (Esc)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::GoLiveWizard</name>
    <message>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>wants a key of yours</source>
        <translation>需要您的密钥</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>启用实时数据</translation>
    </message>
    <message>
        <source>&amp;Go live</source>
        <translation>启用实时数据(&amp;G)</translation>
    </message>
    <message>
        <source>What do you follow?</source>
        <translation>您关注哪些内容？</translation>
    </message>
    <message>
        <source>News and prices of these lists are fetched. The demo stays as it is: your own stories and bars go into a workspace of their own, in %1.</source>
        <translation>将获取这些列表的新闻和价格。演示保持不变：您自己的报道和K线存入单独的工作区，位于 %1。</translation>
    </message>
    <message>
        <source>Watchlists to follow</source>
        <translation>要关注的自选列表</translation>
    </message>
    <message>
        <source>Where may it look?</source>
        <translation>从哪里获取？</translation>
    </message>
    <message>
        <source>Each is asked at its own pace, one request at a time. All of this can be changed later under File ▸ Sources.</source>
        <translation>每个来源按各自的频率请求，一次只发一个请求。以上均可稍后在“文件 ▸ 来源”中更改。</translation>
    </message>
    <message>
        <source>Sources to use</source>
        <translation>要使用的来源</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>由谁请求？</translation>
    </message>
    <message>
        <source>A polite program says who uses it, so that a site’s operators can write to you instead of shutting you out. The SEC insists on it. Your contact goes to the sites that are asked, with each request, and to nobody else. You may leave it empty.</source>
        <translation>有礼貌的程序会说明使用者是谁，这样网站运营者可以联系您，而不是直接屏蔽。SEC 要求必须如此。您的联系方式会随每个请求发送给被请求的网站，不会发送给其他任何人。可以留空。</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>您的联系方式</translation>
    </message>
    <message>
        <source>you@example.com, or a web address</source>
        <translation>you@example.com，或网址</translation>
    </message>
    <message>
        <source>Each request will say: %1</source>
        <translation>每个请求将包含：%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>These providers answer nobody without a key, which they give you on their sites. One that has none is passed over until you give it yours.</source>
        <translation>这些提供商没有密钥就不响应，密钥可在其网站获取。没有密钥的提供商会被跳过，直到您提供密钥。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>from the environment variable %1</source>
        <translation>来自环境变量 %1</translation>
    </message>
    <message>
        <source>put it into the environment variable %1</source>
        <translation>请写入环境变量 %1</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>They are kept in the system’s key store, nowhere else.</source>
        <translation>密钥只保存在系统密钥库中。</translation>
    </message>
    <message>
        <source>They cannot be kept: %1.</source>
        <translation>无法保存密钥：%1。</translation>
    </message>
    <message>
        <source>Watchlists: %1</source>
        <translation>自选列表：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Each request says: %1</source>
        <translation>每个请求包含：%1</translation>
    </message>
    <message>
        <source>The live workspace opens and begins to fetch; the line at the bottom shows how far it is, and can stop it. The first stories are there within a minute; a tone needs some days of them. If you are offline, nothing is lost: it is tried again by itself.</source>
        <translation>实时工作区将打开并开始获取；底部状态栏显示进度，也可在此停止。一分钟内即可看到首批报道；情绪则需要积累数天的报道。离线也不会丢失任何内容：程序会自动重试。</translation>
    </message>
    <message>
        <source>The demo stays where it is: File ▸ Open the demo.</source>
        <translation>演示保留在原处：文件 ▸ 打开演示。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>one session back, on</source>
        <translation>后退、前进一个交易日</translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation>[ ]</translation>
    </message>
    <message>
        <source>previous, next flag</source>
        <translation>上一个、下一个标记</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the session’s stories</source>
        <translation>该交易日的报道</translation>
    </message>
    <message>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <source>zoom; so does the wheel</source>
        <translation>缩放；滚轮亦可</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>one screen back, on; so does dragging</source>
        <translation>后退、前进一屏；拖动亦可</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>first, last session</source>
        <translation>第一个、最后一个交易日</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>fit; so does a double click</source>
        <translation>自适应；双击亦可</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>zoom into a stretch</source>
        <translation>框选放大</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>measure from here, then arrows; so does Ctrl+drag</source>
        <translation>从此处测量，再按方向键；Ctrl+拖动亦可</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>what made this tone; so does a click on its line</source>
        <translation>情绪构成；点击情绪线亦可</translation>
    </message>
    <message>
        <source>N, L, W</source>
        <translation>N, L, W</translation>
    </message>
    <message>
        <source>write a note, draw a level, a window</source>
        <translation>添加笔记，绘制价位线、事件窗口</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>choose the next drawing</source>
        <translation>选择下一个绘图</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter, Delete</translation>
    </message>
    <message>
        <source>reword, remove the chosen drawing; arrows move it</source>
        <translation>修改文字、删除所选绘图；方向键可移动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave the drag, measure, drawing, tool or crosshair</source>
        <translation>退出拖动、测量、绘图、工具或十字光标</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ListHeader</name>
    <message>
        <source>Watchlist</source>
        <translation>自选列表</translation>
    </message>
    <message>
        <source>Name of the watchlist</source>
        <translation>自选列表名称</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <translation>添加代码</translation>
    </message>
    <message>
        <source>Edit watchlists</source>
        <translation>编辑自选列表</translation>
    </message>
    <message>
        <source>New, ready-made, rename, move, group, files</source>
        <translation>新建、预置、重命名、移动、分组、文件</translation>
    </message>
</context>
<context>
    <name>undertone::shell::MainWindow</name>
    <message>
        <source>Watchlist</source>
        <translation>自选列表</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Stories written for Undertone from public facts, and real daily prices.
File ▸ Go live… opens a workspace that fetches its own.</source>
        <translation>报道根据公开事实为 Undertone 编写，日线价格为真实数据。
“文件 ▸ 启用实时数据…”可打开自行获取数据的工作区。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>来源(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go live…</source>
        <translation>启用实时数据(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>全局查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search stories</source>
        <translation>搜索报道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <translation>自选列表(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Saved charts</source>
        <translation>已存图表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>Sto&amp;ries</source>
        <translation>报道(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>主题(&amp;T)…</translation>
    </message>
    <message>
        <source>Saved s&amp;earches</source>
        <translation>已存搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing could be fetched: you may be offline. What is stored stays at hand, and it is tried again by itself. The first of %1 failures: %2</source>
        <translation>未能获取任何数据：可能处于离线状态。已存数据仍可使用，程序会自动重试。共 %1 次失败，第一次：%2</translation>
    </message>
    <message>
        <source>%1 – Undertone</source>
        <translation>%1 – Undertone</translation>
    </message>
    <message>
        <source>No chart, so no stories</source>
        <translation>没有图表，因此没有报道</translation>
    </message>
    <message>
        <source>%1 stories · %2 mentions · %3 bars</source>
        <translation>%1 篇报道 · %2 次提及 · %3 根K线</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Undertone</source>
        <translation>Undertone</translation>
    </message>
    <message>
        <source>Topics by company</source>
        <translation>按公司列出主题</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Wi&amp;ndow</source>
        <translation>窗口(&amp;D)</translation>
    </message>
    <message>
        <source>Changed elsewhere, and in effect now: %1.</source>
        <translation>已在别处更改，现已生效：%1。</translation>
    </message>
    <message>
        <source>Changed elsewhere, and in effect at the next start: %1.</source>
        <translation>已在别处更改，下次启动时生效：%1。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>undertone::shell::OwnLabelRow</name>
    <message>
        <source>Bad</source>
        <translation>利空</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>利好</translation>
    </message>
    <message>
        <source>Your own label; a second click takes it back</source>
        <translation>您的标注；再次点击可撤回</translation>
    </message>
    <message>
        <source>Score wrong? For %1 it is</source>
        <translation>评分有误？对 %1 而言应为</translation>
    </message>
    <message>
        <source>Your label for %1: %2</source>
        <translation>您对 %1 的标注：%2</translation>
    </message>
    <message>
        <source>Of your %1 label the scorer has %2 right</source>
        <translation>您的 %1 条标注中，评分器判对 %2 条</translation>
    </message>
    <message>
        <source>Of your %1 labels the scorer has %2 right</source>
        <translation>您的 %1 条标注中，评分器判对 %2 条</translation>
    </message>
    <message>
        <source>, %1 the other way round</source>
        <translation>，%1 条判反</translation>
    </message>
    <message>
        <source>, %1 it does not see</source>
        <translation>，%1 条未识别</translation>
    </message>
    <message>
        <source>bad for it</source>
        <translation>利空</translation>
    </message>
    <message>
        <source>good for it</source>
        <translation>利好</translation>
    </message>
    <message>
        <source>neutral for it</source>
        <translation>中性</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ProbabilityBar</name>
    <message>
        <source>Bad %1 %, neutral %2 %, good %3 %</source>
        <translation>利空 %1%，中性 %2%，利好 %3%</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>利空</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>good</source>
        <translation>利好</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ReasonsTable</name>
    <message>
        <source>Why this score: weights that add up to the log-odds</source>
        <translation>评分依据：各项权重相加即为对数几率</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ReplayStrip</name>
    <message>
        <source>One session back</source>
        <translation>后退一个交易日</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play the sessions one after the other</source>
        <translation>逐个交易日播放</translation>
    </message>
    <message>
        <source>One session on</source>
        <translation>前进一个交易日</translation>
    </message>
    <message>
        <source>Sessions to replay</source>
        <translation>要回放的交易日</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Leave the replay: the chart as it is known now</source>
        <translation>退出回放：按目前的已知信息显示图表</translation>
    </message>
    <message>
        <source>as known at %1 %2</source>
        <translation>截至 %1 %2 的已知信息</translation>
    </message>
    <message>
        <source>reconstructed: %1</source>
        <translation>重建：%1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>目前的已知信息</translation>
    </message>
</context>
<context>
    <name>undertone::shell::RescoreDialog</name>
    <message>
        <source>Another engine</source>
        <translation>另一个引擎</translation>
    </message>
    <message>
        <source>Texts scored</source>
        <translation>已评分的文本</translation>
    </message>
    <message>
        <source>Mentions that would be read another way</source>
        <translation>判断会改变的提及</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>By it</source>
        <translation>由它判断</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及数</translation>
    </message>
    <message>
        <source>Use It</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave As It Is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Used, its scores count at once and what comes in is scored by it. The scores of before are kept: going back is as easy, and views of the past show what counted then.</source>
        <translation>启用后，它的评分立即生效，新来的报道也由它评分。原有评分会保留：随时可以换回，历史视图仍显示当时有效的评分。</translation>
    </message>
    <message>
        <source>Charts and lists stay as they are meanwhile. Stopped half-way, nothing has changed, and it goes on from there the next time.</source>
        <translation>在此期间图表和列表保持不变。中途停止不会有任何改变，下次从停止处继续。</translation>
    </message>
    <message>
        <source>The engine scores the stories that are stored, to tell what would change.</source>
        <translation>引擎正在为已存储的报道评分，以说明会有哪些变化。</translation>
    </message>
    <message>
        <source>Back to the built-in engine …</source>
        <translation>正在换回内置引擎…</translation>
    </message>
    <message>
        <source>%1 is put in use …</source>
        <translation>正在启用 %1…</translation>
    </message>
    <message>
        <source>Nothing has changed; what was scored is kept.</source>
        <translation>没有任何改变；已完成的评分会保留。</translation>
    </message>
    <message>
        <source>%1 of %2 texts</source>
        <translation>%1 / %2 篇文本</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>both words, in title, summary or text</source>
        <translation>标题、摘要或正文中同时含有两词</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>按此顺序的词语</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>两词之间最多相隔 5 个词</translation>
    </message>
    <message>
        <source>one of the two; ( ) group</source>
        <translation>两者之一；( ) 用于分组</translation>
    </message>
    <message>
        <source>without that word</source>
        <translation>不含该词</translation>
    </message>
    <message>
        <source>about that company; company:nvidia too</source>
        <translation>关于该公司；也可写 company:nvidia</translation>
    </message>
    <message>
        <source>of that topic</source>
        <translation>属于该主题</translation>
    </message>
    <message>
        <source>from there; -source: leaves out</source>
        <translation>来自该来源；-source: 表示排除</translation>
    </message>
    <message>
        <source>not read; also starred, noted, read, demo</source>
        <translation>未读；另有 starred、noted、read、demo</translation>
    </message>
    <message>
        <source>after the close; also pre, regular, closed</source>
        <translation>盘后；另有 pre、regular、closed</translation>
    </message>
    <message>
        <source>bad news; also &gt; &lt;= &gt;=</source>
        <translation>利空消息；另可用 &gt; &lt;= &gt;=</translation>
    </message>
    <message>
        <source>from that day on; before: until the day before</source>
        <translation>自该日起；before: 表示该日之前</translation>
    </message>
    <message>
        <source>Accents and capitals make no difference. Down goes to the list, Esc clears the search.</source>
        <translation>不区分重音符号和大小写。按 ↓ 进入列表，按 Esc 清除搜索。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchStatus</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Searching stored stories for your topics: %1 of %2</source>
        <translation>正在为您的主题搜索已存报道：%1/%2</translation>
    </message>
    <message>
        <source>Search for your topics not finished; it goes on at the next start</source>
        <translation>主题搜索尚未完成；下次启动时继续</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SearchesMenu</name>
    <message>
        <source>&amp;Save this search…</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a saved search</source>
        <translation>移除已存搜索(&amp;R)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save the search %1</source>
        <translation>保存搜索 %1</translation>
    </message>
    <message>
        <source>Remove the search %1</source>
        <translation>移除搜索 %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1: choose a file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>Changed. The default: %1</source>
        <translation>已更改。默认值：%1</translation>
    </message>
    <message>
        <source>As by default</source>
        <translation>与默认值相同</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Of a live workspace: the demo fetches nothing and keeps all.</source>
        <translation>仅用于实时工作区：演示不抓取任何内容并保留全部。</translation>
    </message>
    <message>
        <source>Nothing was changed: “%1” takes no such value.</source>
        <translation>未作任何更改：“%1”不接受这样的值。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>无法写入 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Exported to %1. Keys and passwords are not in it.</source>
        <translation>已导出到 %1。其中不含密钥和密码。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 says what is set already.</source>
        <translation>%1 与当前设置相同。</translation>
    </message>
    <message>
        <source>Not known to this version: %1</source>
        <translation>此版本不认识：%1</translation>
    </message>
    <message>
        <source>%1 would change:</source>
        <translation>%1 将更改：</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Taken over from %1. OK keeps it.</source>
        <translation>已从 %1 采用。按“确定”保存。</translation>
    </message>
    <message>
        <source>The engine was not changed.</source>
        <translation>引擎未更改。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ShownExport</name>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart as a &amp;table</source>
        <translation>将图表复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>The chart is in %1</source>
        <translation>图表已保存至 %1</translation>
    </message>
    <message>
        <source>The picture is too large for this machine’s memory</source>
        <translation>图片过大，本机内存不足</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture</source>
        <translation>图表已作为图片复制到剪贴板</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a table of %1 rows</source>
        <translation>图表已作为 %1 行的表格复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SourceEdits</name>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SourcesWindow</name>
    <message>
        <source>No feed of the list is new</source>
        <translation>列表中没有新的订阅源</translation>
    </message>
    <message>
        <source>Feeds added: %1</source>
        <translation>已添加订阅源：%1</translation>
    </message>
    <message>
        <source>there already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>无法写入列表：%1</translation>
    </message>
    <message>
        <source>Feeds written: %1</source>
        <translation>已写入订阅源：%1</translation>
    </message>
    <message>
        <source>left out: %1, since such a list has no place for searches and quotes</source>
        <translation>已略过：%1，因为此类列表无法容纳搜索和行情</translation>
    </message>
    <message>
        <source>Sources – Undertone</source>
        <translation>来源 – Undertone</translation>
    </message>
    <message>
        <source>Fetching %1 of %2: %3</source>
        <translation>正在获取 %1/%2：%3</translation>
    </message>
    <message>
        <source>Fetched: all %1 answered</source>
        <translation>获取完毕：%1 个全部响应</translation>
    </message>
    <message>
        <source>Fetched: %1 of %2 failed</source>
        <translation>获取完毕：%2 个中 %1 个失败</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a feed by its address, or a page’s</source>
        <translation>按订阅源或网页地址添加</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Address, family, interval, weight and key</source>
        <translation>地址、系列、间隔、权重和密钥</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take it out of the list; its stories stay</source>
        <translation>从列表中移除；其报道保留</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Ask it once and say what it gives</source>
        <translation>请求一次并显示返回内容</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>立即获取(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch these though they are not due</source>
        <translation>即使未到时间也获取所选来源</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Ask it no more until it is resumed</source>
        <translation>在恢复之前不再请求</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复(&amp;U)</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>重新开始请求</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the feeds of an OPML file, as other readers write them</source>
        <translation>添加 OPML 文件中的订阅源，与其他阅读器的格式相同</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>导入订阅源列表</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>订阅源列表 (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>E&amp;xport the list…</source>
        <translation>导出列表(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the feeds as an OPML file, which other readers take</source>
        <translation>将订阅源写入 OPML 文件，供其他阅读器使用</translation>
    </message>
    <message>
        <source>Export the list of feeds</source>
        <translation>导出订阅源列表</translation>
    </message>
    <message>
        <source>undertone.opml</source>
        <translation>undertone.opml</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>订阅源列表 (*.opml)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>查找来源</translation>
    </message>
    <message>
        <source>Which sources to show</source>
        <translation>要显示的来源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>行情</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>About the chosen source</source>
        <translation>所选来源详情</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>The demo’s stories were written for it: nothing is fetched here, and its sources stay as they are. A live workspace has its own.</source>
        <translation>演示的报道是专门编写的：此处不获取任何数据，其来源保持不变。实时工作区有自己的来源。</translation>
    </message>
    <message>
        <source>&amp;Go live…</source>
        <translation>启用实时数据(&amp;G)…</translation>
    </message>
    <message>
        <source>No sources yet. Add a feed by its address, or import a list.</source>
        <translation>暂无来源。请按地址添加订阅源，或导入列表。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>none has a problem</source>
        <translation>均无问题</translation>
    </message>
    <message>
        <source>with a problem: %1</source>
        <translation>有问题：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Removed: %1. The stories stay, and Undo brings the sources back.</source>
        <translation>已移除：%1。报道保留，撤销可恢复来源。</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>正在测试 %1 …</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoriesPanel</name>
    <message>
        <source>%1 stories and more</source>
        <translation>%1 篇以上报道</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 篇报道</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 篇报道</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>List the stories of all sessions on the chart</source>
        <translation>列出图表上所有交易日的报道</translation>
    </message>
    <message>
        <source>&amp;One row for the same news</source>
        <translation>相同新闻合并为一行(&amp;O)</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing found yet. Looking further back …</source>
        <translation>暂未找到。正在向前查找 …</translation>
    </message>
    <message>
        <source>No story stored here fits this search.
Words are taken as written: tariff* finds tariffs too.</source>
        <translation>此处已存报道均不符合该搜索。
词语按原样匹配：tariff* 也能找到 tariffs。</translation>
    </message>
    <message>
        <source>No story of this topic counts to this session.
[ and ] in the chart go to sessions with stories.</source>
        <translation>没有计入该交易日的此主题报道。
在图表中按 [ 和 ] 可跳转到有报道的交易日。</translation>
    </message>
    <message>
        <source>No stories of this topic in this range.
Choose a longer range or all topics.</source>
        <translation>该范围内没有此主题的报道。
请选择更长的范围或全部主题。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryActions</name>
    <message>
        <source>&amp;Star</source>
        <translation>加星(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Star a story</source>
        <translation>为报道加星</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>取消加星</translation>
    </message>
    <message>
        <source>Mark a story as read</source>
        <translation>将报道标为已读</translation>
    </message>
    <message>
        <source>Mark a story as unread</source>
        <translation>将报道标为未读</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>应为%1</translation>
    </message>
    <message>
        <source>&amp;Take your label back</source>
        <translation>撤回您的标注(&amp;T)</translation>
    </message>
    <message>
        <source>Note on a story</source>
        <translation>报道笔记</translation>
    </message>
    <message>
        <source>Score is &amp;wrong</source>
        <translation>评分有误(&amp;W)</translation>
    </message>
    <message>
        <source>Say that a story is %1</source>
        <translation>将报道标注为%1</translation>
    </message>
    <message>
        <source>Take a label back</source>
        <translation>撤回标注</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryDelegate</name>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>情绪(&amp;O)</translation>
    </message>
    <message>
        <source>Very bad, below −0.5</source>
        <translation>强利空，低于 −0.5</translation>
    </message>
    <message>
        <source>Bad, below −0.2</source>
        <translation>利空，低于 −0.2</translation>
    </message>
    <message>
        <source>Good, above +0.2</source>
        <translation>利好，高于 +0.2</translation>
    </message>
    <message>
        <source>Very good, above +0.5</source>
        <translation>强利好，高于 +0.5</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>时段(&amp;I)</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryHistory</name>
    <message>
        <source>Open: %1. %2</source>
        <translation>打开：%1。%2</translation>
    </message>
    <message>
        <source>Version %1, recorded %2 %3 UTC</source>
        <translation>版本 %1，记录于 %2 %3 UTC</translation>
    </message>
    <message>
        <source>What its source has changed</source>
        <translation>来源所作的修改</translation>
    </message>
    <message>
        <source>%1 more tells the same news</source>
        <translation>另有 %1 篇报道同一新闻</translation>
    </message>
    <message>
        <source>%1 more tell the same news</source>
        <translation>另有 %1 篇报道同一新闻</translation>
    </message>
    <message>
        <source>Its source has changed it once</source>
        <translation>来源修改过一次</translation>
    </message>
    <message>
        <source>Its source has changed it %1 times</source>
        <translation>来源修改过 %1 次</translation>
    </message>
    <message>
        <source>(summaries and texts were removed to keep house)</source>
        <translation>（摘要和正文已在数据清理时移除）</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryNote</name>
    <message>
        <source>Your note. Ctrl+Enter keeps it, Esc leaves it as it was</source>
        <translation>您的笔记。Ctrl+Enter 保存，Esc 放弃修改</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StoryPane</name>
    <message>
        <source>Choose a story to see why it has its score.</source>
        <translation>选择一篇报道以查看评分依据。</translation>
    </message>
    <message>
        <source>The story’s words</source>
        <translation>报道中的词语</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Company that the score is for</source>
        <translation>评分所针对的公司</translation>
    </message>
    <message>
        <source>relevance %1, confidence %2</source>
        <translation>相关度 %1，置信度 %2</translation>
    </message>
    <message>
        <source>; a reaction: rests on a stated price move</source>
        <translation>；价格反应：依据所述价格变动</translation>
    </message>
    <message>
        <source>; quoted opinion adds %1 to its log-odds</source>
        <translation>；引述观点使其对数几率增加 %1</translation>
    </message>
    <message>
        <source>No word of it speaks for or against.</source>
        <translation>没有支持利好或利空的词语。</translation>
    </message>
    <message>
        <source>It names no company that is known here.</source>
        <translation>未提及任何已知公司。</translation>
    </message>
    <message numerus="yes">
        <source>+%n more tell the same news</source>
        <translation>
            <numerusform>另有 %n 篇报道同一新闻</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: written for Undertone from public facts</source>
        <translation>演示：根据公开事实为 Undertone 编写</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>由 %1 解读</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>由 %1 评分</translation>
    </message>
    <message>
        <source>, in hindsight: it learnt from news up to %1</source>
        <translation>，属事后评分：其训练新闻截至 %1</translation>
    </message>
</context>
<context>
    <name>undertone::shell::StorySearchBar</name>
    <message>
        <source>Search all stories</source>
        <translation>搜索全部报道</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>List only some of all stored stories</source>
        <translation>从全部已存报道中筛选</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>搜索方法 (F1)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SymbolPicker</name>
    <message>
        <source>Symbol or name; several with commas</source>
        <translation>代码或名称；多个以逗号分隔</translation>
    </message>
    <message>
        <source>Symbols to add</source>
        <translation>要添加的代码</translation>
    </message>
    <message>
        <source>Matching symbols</source>
        <translation>匹配的代码</translation>
    </message>
    <message>
        <source>type the beginning of a symbol or name to choose one</source>
        <translation>输入代码或名称的开头进行选择</translation>
    </message>
    <message>
        <source>%1 is not among the instruments; %2</source>
        <translation>%1 不在品种列表中；%2</translation>
    </message>
    <message>
        <source>%1 are not among the instruments; %2</source>
        <translation>%1 不在品种列表中；%2</translation>
    </message>
    <message>
        <source>Add “%1”…</source>
        <translation>添加“%1”…</translation>
    </message>
    <message>
        <source>Add %1 as an instrument</source>
        <translation>将 %1 添加为品种</translation>
    </message>
</context>
<context>
    <name>undertone::shell::SymbolRows</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>自选列表的列</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>The list&apos;s own order</source>
        <translation>列表自身顺序</translation>
    </message>
    <message>
        <source>As a table where it is &amp;wide</source>
        <translation>宽度足够时显示为表格(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;two lines</source>
        <translation>显示为两行(&amp;T)</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>显示为表格(&amp;B)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ToneDialog</name>
    <message>
        <source>%1 mention</source>
        <translation>%1 次提及</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 次提及</translation>
    </message>
    <message>
        <source>Tone %1 at %2 %3, of %4</source>
        <translation>%2 %3 的情绪 %1，%4</translation>
    </message>
    <message>
        <source>; usual is %1 ± %2, so z = %3</source>
        <translation>；平时为 %1 ± %2，因此 z = %3</translation>
    </message>
    <message>
        <source>What made this tone</source>
        <translation>情绪构成</translation>
    </message>
    <message>
        <source>Mentions and their parts, which add up to the tone</source>
        <translation>各次提及及其贡献，相加即为情绪</translation>
    </message>
    <message>
        <source>. A part is weight × score ÷ (1 + %1, the sum of all weights); the parts add up to the tone.</source>
        <translation>。每一部分是 权重 × 得分 ÷ (1 + %1，即全部权重之和)；各部分相加即为情绪。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicPreviewPane</name>
    <message>
        <source>How far the stored stories are searched</source>
        <translation>已存报道的检索进度</translation>
    </message>
    <message>
        <source>Which stories the list shows</source>
        <translation>列表显示哪些报道</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Stories that the topic finds</source>
        <translation>该主题找到的报道</translation>
    </message>
    <message>
        <source>Write a term to see which of the stored stories it finds.</source>
        <translation>输入一个词，即可看到它在已存报道中找到哪些。</translation>
    </message>
    <message>
        <source>Write a context too: weak terms count only beside one of its phrases.</source>
        <translation>也请填写上下文：弱词只有与其中某个短语同时出现才算数。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicTablePanel</name>
    <message>
        <source>Reading what is stored</source>
        <translation>正在读取已存内容</translation>
    </message>
    <message>
        <source>Watchlist on show</source>
        <translation>所示自选列表</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>全部公司</translation>
    </message>
    <message>
        <source>Companies of the table</source>
        <translation>表中的公司</translation>
    </message>
    <message>
        <source>Which companies are the rows</source>
        <translation>以哪些公司为行</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Change since the close before the newest session</source>
        <translation>自最新交易日之前的收盘起的变化</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 日</translation>
    </message>
    <message>
        <source>Change over the newest five sessions</source>
        <translation>最近五个交易日的变化</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Change over the newest thirty sessions</source>
        <translation>最近三十个交易日的变化</translation>
    </message>
    <message>
        <source>As the chart</source>
        <translation>同图表</translation>
    </message>
    <message>
        <source>Over the chart’s range, with its half-life and settings</source>
        <translation>按图表的区间、半衰期和设置</translation>
    </message>
    <message>
        <source>Sort by tone</source>
        <translation>按情绪排序</translation>
    </message>
    <message>
        <source>Sort by heat</source>
        <translation>按热度排序</translation>
    </message>
    <message>
        <source>Sort by change</source>
        <translation>按变化排序</translation>
    </message>
    <message>
        <source>What a click on a topic’s header sorts by</source>
        <translation>点击主题表头时按什么排序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C in the table)</source>
        <translation>复制表格供电子表格使用（在表中按 Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Topics by company</source>
        <translation>按公司列出主题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>No watchlists yet: make one to see its companies here.</source>
        <translation>还没有自选列表：建立一个，即可在此看到其中的公司。</translation>
    </message>
    <message>
        <source>No company in “%1”: funds and indices have no news of their own. Choose another list, or all companies.</source>
        <translation>“%1”中没有公司：基金和指数没有自己的报道。请选择其他列表或全部公司。</translation>
    </message>
    <message>
        <source>No chart on show: choose a symbol, or a number of days above.</source>
        <translation>没有显示图表：请选择一个代码，或在上方选择天数。</translation>
    </message>
    <message>
        <source>%1 session to %2, half-life %3</source>
        <translation>%1 个交易日，至 %2，半衰期 %3</translation>
    </message>
    <message>
        <source>%1 sessions to %2, half-life %3</source>
        <translation>%1 个交易日，至 %2，半衰期 %3</translation>
    </message>
    <message>
        <source>As the chart: %1 to %2, half-life %3</source>
        <translation>同图表：%1 至 %2，半衰期 %3</translation>
    </message>
    <message>
        <source>
Faint cells have fewer than %1 stories in that time</source>
        <translation>
淡色单元格在此期间的报道少于 %1 篇</translation>
    </message>
</context>
<context>
    <name>undertone::shell::TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>词条(&amp;T)</translation>
    </message>
    <message>
        <source>A word or phrase on each line; one of them is enough. “build*” stands for every word that begins so, “#” for any number.</source>
        <translation>每行一个词或短语；符合其一即可。“build*”表示以此开头的所有词，“#”表示任意数字。</translation>
    </message>
    <message>
        <source>&amp;Weak terms</source>
        <translation>弱词条(&amp;W)</translation>
    </message>
    <message>
        <source>They count only where a phrase of the context stands in the story too.</source>
        <translation>仅当报道中同时出现上下文短语时才计入。</translation>
    </message>
    <message>
        <source>… with conte&amp;xt</source>
        <translation>… 上下文(&amp;X)</translation>
    </message>
    <message>
        <source>What makes the weak terms count.</source>
        <translation>使弱词条计入的短语。</translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation>排除(&amp;E)</translation>
    </message>
    <message>
        <source>Phrases that take a match back: “travel ban” for “ban”.</source>
        <translation>使匹配失效的短语：例如以“travel ban”排除“ban”。</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Ships with Undertone.</source>
        <translation>Undertone 内置。</translation>
    </message>
    <message>
        <source>Rules of words that stand together, besides: %1 (“undertone-cli topics” shows them).</source>
        <translation>另有词语搭配规则：%1（可用“undertone-cli topics”查看）。</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>主题需要名称。</translation>
    </message>
    <message>
        <source>There are two topics named “%1”; choose another name.</source>
        <translation>有两个主题都名为“%1”；请使用其他名称。</translation>
    </message>
    <message>
        <source>“%1” needs a term: it would never be found.</source>
        <translation>“%1”需要词条：否则永远不会匹配。</translation>
    </message>
    <message>
        <source>“%1” has weak terms but no context: they would never count.</source>
        <translation>“%1”有弱词条但没有上下文：弱词条永远不会计入。</translation>
    </message>
</context>
<context>
    <name>undertone::shell::ViewMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark, &amp;blue and orange</source>
        <translation>深色，蓝与橙(&amp;B)</translation>
    </message>
    <message>
        <source>Light, blue and &amp;orange</source>
        <translation>浅色，蓝与橙(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print, dark inks on white</source>
        <translation>打印，白底深墨(&amp;P)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>undertone::shell::WatchlistMenus</name>
    <message>
        <source>Watchlists (*.csv *.json *.txt *.list)</source>
        <translation>自选列表 (*.csv *.json *.txt *.list)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Move to &amp;group</source>
        <translation>移至分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import lists…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport lists…</source>
        <translation>导出列表(&amp;X)…</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>新建分组(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename group %1…</source>
        <translation>重命名分组 %1(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Dissolve group %1</source>
        <translation>解散分组 %1(&amp;D)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的笔记</translation>
    </message>
    <message>
        <source>Your words on %1:</source>
        <translation>您对 %1 的笔记：</translation>
    </message>
    <message>
        <source>Import lists</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Imported: 1 new list</source>
        <translation>已导入：1 个新列表</translation>
    </message>
    <message>
        <source>Imported: %1 new lists</source>
        <translation>已导入：%1 个新列表</translation>
    </message>
    <message>
        <source>, 1 symbol</source>
        <translation>，1 个代码</translation>
    </message>
    <message>
        <source>, %1 symbols</source>
        <translation>，%1 个代码</translation>
    </message>
    <message>
        <source>. Not among the instruments: %1</source>
        <translation>。不在品种列表中：%1</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出至 %1</translation>
    </message>
    <message>
        <source>No&amp;te on symbol…</source>
        <translation>代码笔记(&amp;T)…</translation>
    </message>
    <message>
        <source>Colour of s&amp;ymbol</source>
        <translation>代码颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>Ready-made li&amp;sts</source>
        <translation>现成列表(&amp;S)</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 项</translation>
    </message>
</context>
<context>
    <name>undertone::shell::WatchlistPanel</name>
    <message>
        <source>%1 symbols</source>
        <translation>%1 个代码</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <translation>调整 %1 的顺序</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>新建列表 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Move %1 out of its group</source>
        <translation>将 %1 移出分组</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移至 %2</translation>
    </message>
    <message>
        <source>Dissolve the group %1</source>
        <translation>解散分组 %1</translation>
    </message>
    <message>
        <source>Rename the group %1 to %2</source>
        <translation>将分组 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标注 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>&amp;Add symbol…</source>
        <translation>添加代码(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a symbol (Insert)</source>
        <translation>添加代码 (Insert)</translation>
    </message>
    <message>
        <source>&amp;Remove symbol</source>
        <translation>移除代码(&amp;R)</translation>
    </message>
    <message>
        <source>Move symbol &amp;up</source>
        <translation>上移代码(&amp;U)</translation>
    </message>
    <message>
        <source>Move symbol &amp;down</source>
        <translation>下移代码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建列表(&amp;N)…</translation>
    </message>
    <message>
        <source>R&amp;ename list…</source>
        <translation>重命名列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Move list u&amp;p</source>
        <translation>上移列表(&amp;P)</translation>
    </message>
    <message>
        <source>Move list d&amp;own</source>
        <translation>下移列表(&amp;O)</translation>
    </message>
    <message>
        <source>Remove &amp;list</source>
        <translation>移除列表(&amp;L)</translation>
    </message>
    <message>
        <source>Symbols of %1</source>
        <translation>%1 的代码</translation>
    </message>
    <message>
        <source>No watchlists yet.
Make one to follow its symbols.</source>
        <translation>暂无自选列表。
新建一个以关注其中的代码。</translation>
    </message>
    <message>
        <source>No symbols yet.
Press Insert to add one.</source>
        <translation>暂无代码。
按 Insert 添加。</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Add symbol</source>
        <translation>添加代码</translation>
    </message>
    <message>
        <source>Already in %1: %2</source>
        <translation>已在 %1 中：%2</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选列表</translation>
    </message>
</context>
<context>
    <name>undertone::view</name>
    <message>
        <source>%1 stories and more</source>
        <translation>%1 篇以上报道</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 篇报道</translation>
    </message>
    <message>
        <source>%1 stories</source>
        <translation>%1 篇报道</translation>
    </message>
    <message>
        <source>, best first</source>
        <translation>，最相关优先</translation>
    </message>
    <message>
        <source>, newest first</source>
        <translation>，最新优先</translation>
    </message>
    <message>
        <source> · looked back to %1 so far</source>
        <translation> · 目前已回溯至 %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <translation>盘前</translation>
    </message>
    <message>
        <source>Regular session</source>
        <translation>盘中</translation>
    </message>
    <message>
        <source>After the close</source>
        <translation>盘后</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Tone %1</source>
        <translation>情绪 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>the list %1</source>
        <translation>列表%1</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 个交易日</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 个交易日</translation>
    </message>
    <message>
        <source>A claim</source>
        <translation>一条说法</translation>
    </message>
    <message>
        <source>A claim about %1</source>
        <translation>关于%1的说法</translation>
    </message>
    <message>
        <source>%1 in news of %2</source>
        <translation>%2报道中的%1</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>一个来源</translation>
    </message>
    <message>
        <source>Tone of %1 falls below %2</source>
        <translation>%1 的情绪跌破 %2</translation>
    </message>
    <message>
        <source>Tone of %1 rises above %2</source>
        <translation>%1 的情绪升破 %2</translation>
    </message>
    <message>
        <source>Tone of %1 is unusually low: z below %2</source>
        <translation>%1 的情绪异常偏低：z 低于 %2</translation>
    </message>
    <message>
        <source>Tone of %1 is unusually high: z above %2</source>
        <translation>%1 的情绪异常偏高：z 高于 %2</translation>
    </message>
    <message>
        <source>Heat of %1 rises above %2 times its usual</source>
        <translation>%1 的热度升至平常的 %2 倍以上</translation>
    </message>
    <message>
        <source>Price and tone of %1 move apart over %2 by more than %3 standard deviations</source>
        <translation>%1 的价格与情绪在 %2内背离超过 %3 个标准差</translation>
    </message>
    <message>
        <source>%1 disagrees with stored prices</source>
        <translation>%1与已存价格不符</translation>
    </message>
    <message>
        <source>%1 has something new</source>
        <translation>%1有新内容</translation>
    </message>
    <message>
        <source>%1 does not answer for %2 of its intervals</source>
        <translation>%1已有 %2 个间隔没有应答</translation>
    </message>
    <message>
        <source>Tone of %1 fell below %2, to %3</source>
        <translation>%1 的情绪跌破 %2，至 %3</translation>
    </message>
    <message>
        <source>Tone of %1 rose above %2, to %3</source>
        <translation>%1 的情绪升破 %2，至 %3</translation>
    </message>
    <message>
        <source>Tone of %1 became unusually low: z %2</source>
        <translation>%1 的情绪异常偏低：z %2</translation>
    </message>
    <message>
        <source>Tone of %1 became unusually high: z %2</source>
        <translation>%1 的情绪异常偏高：z %2</translation>
    </message>
    <message>
        <source>Heat of %1 rose to %2 times its usual</source>
        <translation>%1 的热度升至平常的 %2 倍</translation>
    </message>
    <message>
        <source>Price and tone of %1 have moved apart over %2, by %3 standard deviations</source>
        <translation>%1 的价格与情绪在 %2内背离了 %3 个标准差</translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>%1的新内容</translation>
    </message>
    <message>
        <source>Most sources do not answer</source>
        <translation>大多数来源没有应答</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 of its intervals</source>
        <translation>%1已有 %2 个间隔没有应答</translation>
    </message>
    <message>
        <source>✓ %1: “%2” agrees</source>
        <translation>✓ %1：“%2”相符</translation>
    </message>
    <message>
        <source>✗ %1: “%2” disagrees</source>
        <translation>✗ %1：“%2”不符</translation>
    </message>
    <message>
        <source>? %1: “%2” cannot be checked</source>
        <translation>? %1：“%2”无法核对</translation>
    </message>
    <message>
        <source>a list that is gone</source>
        <translation>已不存在的列表</translation>
    </message>
    <message>
        <source>No stories are stored yet: the preview is empty until some are.</source>
        <translation>尚未存有报道：在此之前预览为空。</translation>
    </message>
    <message>
        <source>Looking through the stored stories</source>
        <translation>正在检索已存报道</translation>
    </message>
    <message>
        <source>Finds %1 of %2 stored stories</source>
        <translation>在 %2 篇已存报道中找到 %1 篇</translation>
    </message>
    <message>
        <source>Finds %1 of the newest %2 stories</source>
        <translation>在最新的 %2 篇报道中找到 %1 篇</translation>
    </message>
    <message>
        <source>: %1 new, %2 lost</source>
        <translation>：新增 %1，失去 %2</translation>
    </message>
    <message>
        <source> (back to %1)</source>
        <translation>（回溯至 %1）</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>undertone::view::AlertRulesModel</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>监控中</translation>
    </message>
    <message>
        <source>nothing to tell so far</source>
        <translation>暂无触发</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>已触发一次</translation>
    </message>
    <message>
        <source>told %1 times</source>
        <translation>已触发 %1 次</translation>
    </message>
</context>
<context>
    <name>undertone::view::CommandListModel</name>
    <message>
        <source>symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>story</source>
        <translation>报道</translation>
    </message>
</context>
<context>
    <name>undertone::view::EngineWords</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>bad news</source>
        <translation>利空</translation>
    </message>
    <message>
        <source>good news</source>
        <translation>利好</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>%1: %2 (%3; bad %4, neutral %5, good %6)</source>
        <translation>%1：%2（%3；利空 %4，中性 %5，利好 %6）</translation>
    </message>
    <message>
        <source>Not scored: %1.</source>
        <translation>未评分：%1。</translation>
    </message>
    <message>
        <source>The sentence names no company that is known here.</source>
        <translation>句中没有此处已知的公司。</translation>
    </message>
    <message>
        <source>So says %1, in %2 ms.</source>
        <translation>%1 的判断，用时 %2 毫秒。</translation>
    </message>
    <message>
        <source>%1 reads %2 of %3 mentions another way.</source>
        <translation>%1 对 %3 处提及中的 %2 处有不同判断。</translation>
    </message>
    <message>
        <source>%1 text could not be judged and will lean to no side:</source>
        <translation>%1 篇文本无法判断，将不偏向任何一方：</translation>
    </message>
    <message>
        <source>%1 texts could not be judged and will lean to no side; the first:</source>
        <translation>%1 篇文本无法判断，将不偏向任何一方；第一篇：</translation>
    </message>
</context>
<context>
    <name>undertone::view::FiringsModel</name>
    <message>
        <source>unread: </source>
        <translation>未读：</translation>
    </message>
</context>
<context>
    <name>undertone::view::ReasonsModel</name>
    <message>
        <source>before any word is read</source>
        <translation>读取词语之前的初始值</translation>
    </message>
    <message>
        <source>quoted: %1</source>
        <translation>引述：%1</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>log-odds of good against bad news</source>
        <translation>利好相对利空的对数几率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>undertone::view::Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours of all windows. Blue and orange are told apart by those who see red and green alike.</source>
        <translation>所有窗口的颜色。蓝与橙便于难以分辨红绿的人区分。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark, blue and orange</source>
        <translation>深色，蓝与橙</translation>
    </message>
    <message>
        <source>Light, blue and orange</source>
        <translation>浅色，蓝与橙</translation>
    </message>
    <message>
        <source>Print, dark inks on white</source>
        <translation>打印，白底深墨</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the desk’s own texts, in all workspaces; stories stay as they were written.</source>
        <translation>程序自身文字的语言，适用于所有工作区；报道保持原文。</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>第二时区</translation>
    </message>
    <message>
        <source>Shown beside the exchange’s time of stories and of bars within a day, as in “15:30 EST · 21:30 Berlin”. Choose one or write its name, such as Europe/Vienna.</source>
        <translation>显示在交易所时间旁，用于报道和日内 K 线，例如“15:30 EST · 21:30 Berlin”。请选择一个或写出名称，如 Europe/Vienna。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quiet alerts</source>
        <translation>安静提醒</translation>
    </message>
    <message>
        <source>What they tell is counted in the status bar alone; else the system shows a notification.</source>
        <translation>提醒只在状态栏计数；否则由系统显示通知。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>An e-mail or web address that is sent with every request, so that whoever runs a site can reach you. The SEC asks for one.</source>
        <translation>随每个请求发送的电子邮件或网址，以便网站运营者联系您。SEC 要求提供。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>How many sources are started a second where many are due at once.</source>
        <translation>许多来源同时到期时，每秒开始多少个。</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Pause at a host</source>
        <translation>同一主机的间隔</translation>
    </message>
    <message>
        <source>Between an answer and the next request to the same host.</source>
        <translation>从一次答复到对同一主机的下一次请求之间。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>User-Agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>What the program calls itself to sites; the contact is added to it.</source>
        <translation>程序对网站的自称；联系方式附加其后。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file to trust besides the system’s: a company’s own authority. Certificates are always verified.</source>
        <translation>除系统证书外还信任的 PEM 文件，例如公司自己的机构。证书始终会被验证。</translation>
    </message>
    <message>
        <source>Keep texts for</source>
        <translation>文本保留</translation>
    </message>
    <message>
        <source>Summaries and texts of older stories go, once a day. Titles, scores and times stay, and all of stories with a star or note.</source>
        <translation>较旧报道的摘要和正文每天清理一次。标题、得分和时间保留，带星标或笔记的报道全部保留。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Largest database</source>
        <translation>数据库上限</translation>
    </message>
    <message>
        <source>Where the data are larger, the oldest texts go until they are not.</source>
        <translation>数据更大时，删除最旧的文本，直至不再超出。</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>It is a number from %1 to %2</source>
        <translation>应为 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>, or empty: %1</source>
        <translation>，或留空：%1</translation>
    </message>
    <message>
        <source>It is an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>应为 http://proxy.example:3128 或 socks5://127.0.0.1:1080 这样的地址。</translation>
    </message>
    <message>
        <source>It goes into a header: at most %1 letters, digits and signs of English.</source>
        <translation>它会写入请求头：最多 %1 个英文字母、数字和符号。</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>抓取</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>应为真或假。</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>没有此文件，或无法读取。</translation>
    </message>
    <message>
        <source>This computer knows no zone of that name; they are written like Europe/Berlin.</source>
        <translation>本机不认识该名称的时区；写法如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It is one line of at most %1 letters.</source>
        <translation>它是一行文字，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>It is an address such as http://localhost:11434/v1, without a user or password.</source>
        <translation>它是形如 http://localhost:11434/v1 的地址，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Through which the news and quotes come: http://, https:// or socks5:// with its host and port. The system’s is what Windows or macOS says, elsewhere HTTPS_PROXY. A user and password in it stay in settings.ini: neither logged nor exported.</source>
        <translation>新闻和行情所经过的代理：http://、https:// 或 socks5://，含主机和端口。系统代理指 Windows 或 macOS 的设置，其他系统为 HTTPS_PROXY。其中的用户名和密码留在 settings.ini 中，不会写入日志或导出。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Who judges what a story means for a company. Another engine first scores all stories that are stored, so that two never mix in one index.</source>
        <translation>由谁判断报道对公司的意义。换用其他引擎时，先为所有已存储的报道评分，因此两个引擎不会混在同一指数中。</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>An endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The program with its arguments, such as python3 finbert.py. It is started as you, reads stories and answers with scores; it is kept in your own settings, never in a workspace or an export.</source>
        <translation>程序及其参数，例如 python3 finbert.py。它以您的身份运行，读取报道并返回评分；命令保存在您自己的设置中，不会写入工作区或导出。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Of an endpoint that speaks OpenAI’s chat completions, on this machine or over https. It is sent the titles and texts of your stories.</source>
        <translation>支持 OpenAI Chat Completions 的端点，在本机或通过 https。报道的标题和正文会发送给它。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As the endpoint names it, such as llama3.1:8b. Of a program whose answers do not say who it is: its name and version, such as finbert/1.</source>
        <translation>端点所用的名称，例如 llama3.1:8b。若程序的回答未说明自己是谁：其名称和版本，例如 finbert/1。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时限</translation>
    </message>
    <message>
        <source>The longest time without an answer; a program’s start is in the first.</source>
        <translation>没有回答的最长时间；首次包含程序启动。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>undertone::view::SourcesModel</name>
    <message>
        <source>A page for people. Feeds that it names: %1</source>
        <translation>供人阅读的网页。其中列出的订阅源：%1</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>%1 feed</source>
        <translation>%1 订阅源</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>, the newest %1</source>
        <translation>，最新 %1</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>响应用时 %1 ms</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>今日 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 this hour</source>
        <translation>本小时 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>本分钟 %1/%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>间隔 %1 秒</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>wants a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未请求</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>行情</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Key: from the environment variable %1</source>
        <translation>密钥：来自环境变量 %1</translation>
    </message>
    <message>
        <source>Key: from the system’s key store</source>
        <translation>密钥：来自系统密钥库</translation>
    </message>
    <message>
        <source>Key: it wants one and has none</source>
        <translation>密钥：需要但未提供</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1, %2, every %3</source>
        <translation>%1，%2，每 %3</translation>
    </message>
    <message>
        <source>Last success %1</source>
        <translation>最近成功 %1</translation>
    </message>
    <message>
        <source>No success yet</source>
        <translation>尚未成功</translation>
    </message>
    <message>
        <source>Failures in a row: %1</source>
        <translation>连续失败：%1</translation>
    </message>
    <message>
        <source>Answered %1 of the time that it was asked, in 30 days</source>
        <translation>30 天内请求的响应率为 %1</translation>
    </message>
    <message>
        <source>Budget of %1: %2</source>
        <translation>%1 的配额：%2</translation>
    </message>
    <message>
        <source>Failures in a row since the last success</source>
        <translation>最近一次成功以来的连续失败次数</translation>
    </message>
    <message>
        <source>The middle one of the last 20 answers</source>
        <translation>最近 20 次响应的中位数</translation>
    </message>
    <message>
        <source>New stories or bars a day</source>
        <translation>每天新增的报道或K线</translation>
    </message>
    <message>
        <source>The last 30 days: how it answered, and where it was not asked</source>
        <translation>最近 30 天：响应情况，以及未请求的时段</translation>
    </message>
    <message>
        <source>How often it is asked to begin with, in minutes; a feed’s pace then follows how often it changes</source>
        <translation>初始请求间隔（分钟）；此后会随订阅源的更新频率自动调整</translation>
    </message>
    <message>
        <source>How much its stories count in tone; 1 is usual</source>
        <translation>其报道在情绪中的权重；1 为正常</translation>
    </message>
    <message>
        <source>One publisher’s sources share a family: what one told, the others repeat</source>
        <translation>同一发布方的来源归入同一系列：其中一个已发布的内容，其余再发即视为重复</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最近成功</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>日新增</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Used of the budget of %1: %2</source>
        <translation>%1 的额度已用：%2</translation>
    </message>
    <message>
        <source>How much of its provider’s tightest bound on requests is used</source>
        <translation>其提供方最紧的请求上限已用多少</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>额度已用</translation>
    </message>
</context>
<context>
    <name>undertone::view::StoryListModel</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1. </source>
        <translation>评分 %1。</translation>
    </message>
    <message>
        <source>No score for this company. </source>
        <translation>该公司无评分。</translation>
    </message>
    <message>
        <source>. Written for the demo</source>
        <translation>。为演示编写</translation>
    </message>
    <message>
        <source>. Found: %1</source>
        <translation>。匹配内容：%1</translation>
    </message>
    <message>
        <source>. Starred</source>
        <translation>。已加星</translation>
    </message>
    <message>
        <source>. Unread</source>
        <translation>。未读</translation>
    </message>
    <message>
        <source>. Note: %1</source>
        <translation>。笔记：%1</translation>
    </message>
    <message>
        <source>. Opens to %1 more</source>
        <translation>。展开另有 %1 篇</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>not scored: %1</source>
        <translation>未评分：%1</translation>
    </message>
    <message>
        <source>Text removed on %1</source>
        <translation>正文已于 %1 移除</translation>
    </message>
    <message>
        <source>pre-market</source>
        <translation>盘前</translation>
    </message>
    <message>
        <source>regular session</source>
        <translation>盘中</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>盘后</translation>
    </message>
    <message>
        <source>market closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>%1, counts to %2</source>
        <translation>%1，计入 %2</translation>
    </message>
</context>
<context>
    <name>undertone::view::ToneSharesModel</name>
    <message>
        <source>%1 (reaction)</source>
        <translation>%1（价格反应）</translation>
    </message>
    <message>
        <source>the tone: the sum of all parts</source>
        <translation>情绪：各项贡献之和</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Weight =</source>
        <translation>权重 =</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>× topic</source>
        <translation>× 主题</translation>
    </message>
    <message>
        <source>× confidence</source>
        <translation>× 置信度</translation>
    </message>
    <message>
        <source>× novelty</source>
        <translation>× 新颖度</translation>
    </message>
    <message>
        <source>× source</source>
        <translation>× 来源</translation>
    </message>
    <message>
        <source>× decay</source>
        <translation>× 衰减</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>获知时间</translation>
    </message>
</context>
<context>
    <name>undertone::view::TopicPreviewModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
</context>
<context>
    <name>undertone::view::TopicTableModel</name>
    <message>
        <source>%1 (not listed)</source>
        <translation>%1（未列出）</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Tone %1, half-life %2</source>
        <translation>情绪 %1，半衰期 %2</translation>
    </message>
    <message>
        <source>%1 since the window began</source>
        <translation>自窗口起点 %1</translation>
    </message>
    <message>
        <source>Nothing known when the window began</source>
        <translation>窗口起点时一无所知</translation>
    </message>
    <message>
        <source>Heat %1</source>
        <translation>热度 %1</translation>
    </message>
    <message>
        <source>No tone: what was told has faded</source>
        <translation>无情绪：已有的报道已淡去</translation>
    </message>
    <message>
        <source>No tone: nothing known</source>
        <translation>无情绪：一无所知</translation>
    </message>
    <message>
        <source>Counting its stories</source>
        <translation>正在清点报道</translation>
    </message>
    <message>
        <source>%1 story in the window</source>
        <translation>窗口内 %1 篇报道</translation>
    </message>
    <message>
        <source>%1 stories in the window</source>
        <translation>窗口内 %1 篇报道</translation>
    </message>
    <message>
        <source>Faint: fewer than %1 stories in the window</source>
        <translation>淡色：窗口内报道少于 %1 篇</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sorts by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>sorts by tone</source>
        <translation>按情绪排序</translation>
    </message>
    <message>
        <source>sorts by heat</source>
        <translation>按热度排序</translation>
    </message>
    <message>
        <source>sorts by change</source>
        <translation>按变化排序</translation>
    </message>
</context>
<context>
    <name>undertone::view::WatchRowsModel</name>
    <message>
        <source>
Reading its prices and stories</source>
        <translation>
正在读取其价格和报道</translation>
    </message>
    <message>
        <source>
No prices stored yet</source>
        <translation>
暂无已存价格</translation>
    </message>
    <message>
        <source>
Closed at %1 on %2</source>
        <translation>
%2 收盘价 %1</translation>
    </message>
    <message>
        <source>, %1 on the day</source>
        <translation>，当日 %1</translation>
    </message>
    <message>
        <source>, %1 in 5 sessions</source>
        <translation>，5 个交易日 %1</translation>
    </message>
    <message>
        <source>
No tone: no stories about it yet</source>
        <translation>
无情绪：暂无相关报道</translation>
    </message>
    <message>
        <source>
Tone %1, all topics, half-life 3 d</source>
        <translation>
情绪 %1，全部主题，半衰期 3 天</translation>
    </message>
    <message>
        <source>, z %1</source>
        <translation>，z 值 %1</translation>
    </message>
    <message>
        <source>
1 story in 5 sessions</source>
        <translation>
5 个交易日内 1 篇报道</translation>
    </message>
    <message>
        <source>
%1 stories in 5 sessions</source>
        <translation>
5 个交易日内 %1 篇报道</translation>
    </message>
    <message>
        <source>
Heat by topic: %1</source>
        <translation>
分主题热度：%1</translation>
    </message>
    <message>
        <source>
Note: %1</source>
        <translation>
笔记：%1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Symbol, and whose it is</source>
        <translation>代码及所属公司</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Last close</source>
        <translation>最近收盘价</translation>
    </message>
    <message>
        <source>Day %</source>
        <translation>日涨跌%</translation>
    </message>
    <message>
        <source>Last close against the one before</source>
        <translation>最近收盘价与前一收盘价比较</translation>
    </message>
    <message>
        <source>5 d %</source>
        <translation>5日涨跌%</translation>
    </message>
    <message>
        <source>Last close against five sessions before</source>
        <translation>最近收盘价与 5 个交易日前比较</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Closes of 60 sessions; sorts by their change</source>
        <translation>60 个交易日的收盘价；按其涨跌排序</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Tone of all topics, half-life 3 d</source>
        <translation>全部主题的情绪，半衰期 3 天</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Change of tone in five sessions</source>
        <translation>情绪在 5 个交易日内的变动</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Tone against its session closes of the 30 days before, in standard deviations</source>
        <translation>情绪与前 30 天各交易日收盘时相比，以标准差计</translation>
    </message>
    <message>
        <source>Tone, 60 d</source>
        <translation>情绪 60日</translation>
    </message>
    <message>
        <source>Tone at the closes of 60 sessions; sorts by its change</source>
        <translation>60 个交易日收盘时的情绪；按其变动排序</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热度</translation>
    </message>
    <message>
        <source>How much news there is, by topic; half-life 3 d</source>
        <translation>各主题的新闻量；半衰期 3 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Stories since the close before the last session&apos;s</source>
        <translation>上一交易日的前次收盘以来的报道</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Stories of five sessions</source>
        <translation>5 个交易日的报道</translation>
    </message>
</context>
</TS>
