// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/words.h"

#include <map>
#include <string>
#include <vector>

// Self-evaluation: what participants are asked. The fields carry the names and meaning of core/doc/plan.md.
namespace feltbog::plan {

// By language ("da", "en", "ar", "tr"); Danish is always there.
using Words = std::map<std::string, std::string>;

struct Question {
    std::string key;
    QuestionKind kind = QuestionKind::Scale;
    Words text;
    std::vector<Words> options; // scale, faces, choice: in order; an answer is an option's number, from 1
};

struct Questionnaire {
    std::string key;
    std::string name;
    std::string activity;
    bool linked = false; // to the participant, because before and after are compared
    Words seenBy;        // one line on who sees the answers
    std::vector<Question> questions;
    std::vector<std::string> unchecked; // languages that no native speaker has read yet
};

} // namespace feltbog::plan
