/*
 * Live instances of a set of classes.
 *
 * IterateOverInstancesOfClass filters by "is a", before it looks at any tag: one walk serves a class with all its
 * subclasses, whatever number of them is loaded, and costs no more than a walk for one exact class. A walk filtered by
 * class tags looks up two tags for each object on the heap and, from JDK 20 on, gives each of them an identity hash
 * code: 8 to 40 times as long. So it is one walk for each class that has no superclass in the set, until there are
 * too many of them: see rh_many.c.
 */
#include "rh_instances.h"

/* Of classes: each takes a walk. */
#define FEW 8

static jvmtiIterationControl JNICALL set_tag(jlong class_tag, jlong size, jlong *tag, void *value)
{
    (void)class_tag;
    (void)size;
    *tag = *(const jlong *)value;
    return JVMTI_ITERATION_CONTINUE;
}

jvmtiError rh_tag_instances(rh_session *session, jclass class, jvmtiHeapObjectFilter which, jlong value)
{
    return RH_CALL(session, IterateOverInstancesOfClass, class, which, set_tag, &value);
}

/* A class whose superclass is in the set too is walked with it. */
static bool covered(JNIEnv *jni, jobjectArray classes, jsize count, jsize index, jclass class)
{
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

static jvmtiError for_each_root(JNIEnv *jni, rh_session *session, jobjectArray classes, jvmtiHeapObjectFilter which,
                                jlong value)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    jsize count = (*jni)->GetArrayLength(jni, classes);
    for (jsize i = 0; i < count; i++) {
        jclass class = (*jni)->GetObjectArrayElement(jni, classes, i);
        if (!covered(jni, classes, count, i, class)) {
            RH_TRY(rh_tag_instances(session, class, which, value));
        }
        (*jni)->DeleteLocalRef(jni, class);
    }
cleanup:
    return error;
}

/* Up to a number, clearing tags one by one is cheaper than another walk. */
static jvmtiError untag(JNIEnv *jni, rh_session *session, jobjectArray classes, jobjectArray found)
{
    if ((*jni)->GetArrayLength(jni, found) < RH_MANY) {
        return rh_untag_all(jni, session, found);
    }
    return for_each_root(jni, session, classes, JVMTI_HEAP_OBJECT_TAGGED, 0);
}

jvmtiError rh_instances(JNIEnv *jni, rh_session *session, jobjectArray classes, jobjectArray result)
{
    jvmtiError error;
    jobjectArray found = NULL;
    bool few = (*jni)->GetArrayLength(jni, classes) <= FEW;
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(few ? for_each_root(jni, session, classes, JVMTI_HEAP_OBJECT_EITHER, RH_FOUND)
               : rh_tag_instances_of_many(jni, session, classes));
    RH_TRY(rh_fetch_tagged(jni, session, RH_FOUND, &found));
    RH_TRY(rh_put(jni, session, result, 0, found));
    if (few) {
        RH_TRY(untag(jni, session, classes, found));
    }
cleanup:
    if (error != JVMTI_ERROR_NONE || !few) {
        error = rh_first(error, rh_environment_renew(session));
    }
    return error;
}
