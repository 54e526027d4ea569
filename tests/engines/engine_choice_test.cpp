#include "engines/engine_choice.h"

#include "shipped.h"

namespace undertone::engines {
namespace {

TEST(EngineChoice, IsReadAsAUserWritesIt)
{
    EXPECT_EQ(engine_choice("built-in")->kind, EngineKind::built_in);
    const auto process = engine_choice("process:python3 \"my model.py\"");
    ASSERT_TRUE(process);
    EXPECT_EQ(process->kind, EngineKind::process);
    EXPECT_EQ(process->where, "python3 \"my model.py\"");
    EXPECT_EQ(engine_choice("endpoint")->where, "http://localhost:11434/v1");
    EXPECT_EQ(engine_choice("endpoint:https://host:8080/v1")->where, "https://host:8080/v1");
    for (const char* wrong : {"", "finbert", "process:", "process: ", "built-in:x", "Endpoint:x"})
        EXPECT_FALSE(engine_choice(wrong)) << wrong;
}

TEST(EngineChoice, EachKindSaysWhatItNeeds)
{
    const auto make = [](const EngineChoice& choice) {
        return make_engine(choice, test::scorer(), test::companies());
    };
    const auto own = make({});
    ASSERT_TRUE(own);
    EXPECT_TRUE((*own)->is_built_in());
    EXPECT_EQ((*own)->info(test::not_stopped)->version, test::scorer().engine().version);
    const Question question = test::headline("Nvidia sinks on DeepSeek threat");
    EXPECT_EQ((*own)->score({question}, test::not_stopped)->at(0).mentions[0].p,
              test::scorer().score(question.text).mentions[0].p);

    EngineChoice choice = engine_choice("endpoint").value();
    EXPECT_FALSE(make(choice));
    choice.model = "llama3";
    EXPECT_TRUE(make(choice));
    choice = engine_choice("process:finbert").value();
    EXPECT_TRUE(make(choice));
    choice.model = "no-version";
    EXPECT_FALSE(make(choice));
}

TEST(EngineNames, HaveAVersion)
{
    EXPECT_EQ(engine_from_string("meta/llama/3")->name, "meta/llama");
    for (const char* wrong : {"", "finbert", "finbert/", "/1", "a\nb/1"})
        EXPECT_FALSE(engine_from_string(wrong)) << wrong;
    EXPECT_FALSE(engine_from_string(std::string(200, 'x') + "/1"));
}

}  // namespace
}  // namespace undertone::engines
