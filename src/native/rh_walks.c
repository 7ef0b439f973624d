/*
 * Which walks over the heap find the instances of a few classes.
 *
 * IterateOverInstancesOfClass filters by "is a" before it looks at any tag, so one walk serves a class with all its
 * subclasses; it takes 1.3 to 1.7 times as long as IterateThroughHeap for one exact class. A walk filtered by class
 * tags looks up two tags for each object on the heap and, from JDK 20 on, gives each of them an identity hash code: 8 to
 * 40 times as long.
 */
#include "rh_instances.h"

#include <stdlib.h>

/* In exact walks: what one walk with subclasses costs. */
#define EXACT 2
#define ACC_FINAL 0x0010
#define ACC_ABSTRACT 0x0400 /* interfaces have it too */

static jvmtiError add(rh_session *session, rh_walks *walks, jclass class, bool subclasses)
{
    if (walks->count == walks->capacity) {
        jint capacity = walks->capacity * 2 + 16;
        rh_walk *items = realloc(walks->items, (size_t)capacity * sizeof *items);
        if (items == NULL) {
            return rh_check(session, "realloc", JVMTI_ERROR_OUT_OF_MEMORY);
        }
        walks->items = items;
        walks->capacity = capacity;
    }
    walks->items[walks->count++] = (rh_walk){class, subclasses};
    return JVMTI_ERROR_NONE;
}

/* A class whose superclass is in the set too is found with it. */
static bool is_covered(JNIEnv *jni, jobjectArray classes, jsize index, jclass class)
{
    jsize count = (*jni)->GetArrayLength(jni, classes);
    for (jsize i = 0; i < count; i++) {
        jclass other = (*jni)->GetObjectArrayElement(jni, classes, i);
        bool same = (*jni)->IsSameObject(jni, class, other);
        bool sub = !same && (*jni)->IsAssignableFrom(jni, class, other);
        (*jni)->DeleteLocalRef(jni, other);
        if (sub || (same && i < index)) {
            return true;
        }
    }
    return false;
}

/* Arrays have the modifiers "abstract final", and instances. */
static jvmtiError has_instances(rh_session *session, jclass class, bool *out)
{
    jvmtiError error;
    jboolean array = JNI_FALSE;
    jint modifiers = 0;
    RH_TRY(RH_CALL(session, IsArrayClass, class, &array));
    RH_TRY(RH_CALL(session, GetClassModifiers, class, &modifiers));
    *out = array || (modifiers & ACC_ABSTRACT) == 0;
cleanup:
    return error;
}

static jvmtiError is_final(rh_session *session, jclass class, bool *out)
{
    jint modifiers = 0;
    jvmtiError error = RH_CALL(session, GetClassModifiers, class, &modifiers);
    *out = (modifiers & ACC_FINAL) != 0 && (modifiers & ACC_ABSTRACT) == 0;
    return error;
}

/* An exact walk for each loaded class that `class` stands for, or one for all when they are more than a few. */
static jvmtiError add_loaded(JNIEnv *jni, rh_session *session, jclass class, const jclass *loaded, jint count,
                             rh_walks *walks)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    jint before = walks->count;
    for (jint i = 0; i < count; i++) {
        bool instances = false;
        if ((*jni)->IsAssignableFrom(jni, loaded[i], class)) {
            RH_TRY(has_instances(session, loaded[i], &instances));
        }
        if (instances && walks->count - before == EXACT) {
            walks->count = before;
            return add(session, walks, class, true);
        }
        if (instances) {
            RH_TRY(add(session, walks, loaded[i], false));
        }
    }
cleanup:
    return error;
}

jvmtiError rh_plan_walks(JNIEnv *jni, rh_session *session, jobjectArray classes, bool hidden, rh_walks *out)
{
    jvmtiError error;
    jclass *loaded = NULL;
    jint count = 0;
    jsize given = (*jni)->GetArrayLength(jni, classes);
    RH_TRY(RH_CALL(session, GetLoadedClasses, &count, &loaded));
    for (jsize i = 0; i < given; i++) {
        jclass class = (*jni)->GetObjectArrayElement(jni, classes, i);
        bool final = false;
        if (is_covered(jni, classes, i, class)) {
            continue;
        }
        if (hidden) {
            RH_TRY(add(session, out, class, true));
            continue;
        }
        RH_TRY(is_final(session, class, &final));
        RH_TRY(final ? add(session, out, class, false) : add_loaded(jni, session, class, loaded, count, out));
    }
cleanup:
    rh_free(session, loaded);
    return error;
}

/* What a walk gives to the objects it finds, and to how many. */
typedef struct {
    jlong tag;
    jlong *left;
} marking;

static bool mark(marking *m, jlong *tag)
{
    if (m->left != NULL && --*m->left < 0) {
        return false;
    }
    *tag = m->tag;
    return true;
}

static jvmtiIterationControl JNICALL set_tag(jlong class_tag, jlong size, jlong *tag, void *m)
{
    (void)class_tag;
    (void)size;
    return mark(m, tag) ? JVMTI_ITERATION_CONTINUE : JVMTI_ITERATION_ABORT;
}

static jint JNICALL set_tag_exact(jlong class_tag, jlong size, jlong *tag, jint length, void *m)
{
    (void)class_tag;
    (void)size;
    (void)length;
    return mark(m, tag) ? 0 : JVMTI_VISIT_ABORT;
}

jvmtiError rh_walk_heap(rh_session *session, const rh_walk *walk, jlong tag, jlong *left)
{
    jvmtiHeapCallbacks callbacks = {.heap_iteration_callback = set_tag_exact};
    marking m = {tag, left};
    if (walk->subclasses) {
        return RH_CALL(session, IterateOverInstancesOfClass, walk->class,
                       JVMTI_HEAP_OBJECT_EITHER, set_tag, &m);
    }
    return RH_CALL(session, IterateThroughHeap, 0, walk->class, &callbacks,
                   &m);
}
