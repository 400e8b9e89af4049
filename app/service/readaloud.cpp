// SPDX-License-Identifier: MPL-2.0
#include "app/service/readaloud.h"

#include <QLocale>
#include <QTextToSpeech>

namespace feltbog::app {
namespace {

constexpr unsigned long kPatience = 3000; // ms, when the app ends

QString codeOf(const QLocale& locale) { return locale.name().section('_', 0, 0); }

} // namespace

ReadAloud::ReadAloud(QObject* parent) : QObject(parent) {}

ReadAloud::~ReadAloud() {
    thread_.quit();
    if (thread_.wait(kPatience)) return;
    thread_.terminate(); // the system's speech service hangs
    thread_.wait();
}

void ReadAloud::start() {
    if (!allowed_ || thread_.isRunning()) return;
    auto* there = new QObject;
    there->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, there, &QObject::deleteLater);
    thread_.start();
    QMetaObject::invokeMethod(there, [this, there] {
        if (QTextToSpeech::availableEngines().isEmpty()) return;
        auto* engine = new QTextToSpeech(there);
        QStringList languages;
        for (const auto& locale : engine->availableLocales()) languages << codeOf(locale);
        languages.removeDuplicates();
        connect(engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            speaking_ = state == QTextToSpeech::Speaking;
            emit changed();
        });
        QMetaObject::invokeMethod(this, [this, engine, languages] {
            engine_ = engine;
            languages_ = languages;
            emit changed();
        });
    });
}

void ReadAloud::say(const QString& language, const QString& text) {
    if (!engine_) return;
    QMetaObject::invokeMethod(engine_, [engine = engine_, language, text] {
        engine->stop();
        for (const auto& locale : engine->availableLocales()) {
            if (codeOf(locale) != language) continue;
            engine->setLocale(locale);
            return engine->say(text);
        }
    });
}

void ReadAloud::stop() {
    if (engine_ && speaking_) QMetaObject::invokeMethod(engine_, [engine = engine_] { engine->stop(); });
}

} // namespace feltbog::app
