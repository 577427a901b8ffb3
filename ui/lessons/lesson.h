#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace seal::ui {

/// One thing that a lesson points at and says.
struct LessonStep
{
    QString text;
    QString page = {};   ///< opened when the step begins; empty: stays where it is
    QString filter = {}; ///< put on that page
    /// What to point at: the objectName or "place" of a widget, the class of one, or "sidebar:PAGE". Empty: nothing.
    QString target = {};
    QString flow = {};   ///< run when the step begins and shown on the page; empty: none
    QJsonObject flowParams = {};
};

/// A way through the window, step by step, on a demo site.
struct Lesson
{
    QString id;
    QString title;
    QString summary;
    std::vector<LessonStep> steps;
};

/// The lessons there are: a log-in, a key request, a refused request.
std::vector<Lesson> lessons();

} // namespace seal::ui
