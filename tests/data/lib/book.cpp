// SPDX-License-Identifier: MPL-2.0
#include "book.h"

namespace feltbog::testdata {
namespace {

template <class T>
void markAll(std::vector<T>& list, const std::string& ref, bool deleted) {
    for (auto& item : list)
        if (item.ref == ref) item.deleted = deleted;
}

} // namespace

void Book::mark(const std::string& ref, bool deleted) {
    markAll(meetings, ref, deleted);
    markAll(sayings, ref, deleted);
    markAll(bridgings, ref, deleted);
    markAll(courses, ref, deleted);
    markAll(events, ref, deleted);
    markAll(occurrences, ref, deleted);
    markAll(enquiries, ref, deleted);
    markAll(outcomes, ref, deleted);
    markAll(deliveries, ref, deleted);
    markAll(followUps, ref, deleted);
    markAll(answers, ref, deleted);
    markAll(readings, ref, deleted);
    markAll(judgements, ref, deleted);
    for (auto& course : courses) {
        markAll(course.rows, ref, deleted);
        markAll(course.sessions, ref, deleted);
    }
}

} // namespace feltbog::testdata
