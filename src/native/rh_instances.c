/*
 * Live instances of a set of classes.
 *
 * IterateOverInstancesOfClass filters by "is a", before it looks at any tag: one walk serves a class with all its
 * subclasses, whatever number of them is loaded, and costs no more than a walk for one exact class. A walk filtered by
 * class tags looks up two tags for each object on the heap and, from JDK 20 on, gives each of them an identity hash
 * code: 8 to 40 times as long. So it is one walk for each class that has no superclass in the set, until there are
 * too many of them: see rh_many.c.
 */
#include "rh_internal.h"

#define FOUND 1

static jvmtiIterationControl JNICALL set_tag(jlong class_tag, jlong size, jlong *tag, void *value)
{
    (void)class_tag;
    (void)size;
    *tag = *(const jlong *)value;
    return JVMTI_ITERATION_CONTINUE;
}

static jvmtiError tag_instances(rh_session *session, jclass class, jvmtiHeapObjectFilter which, jlong value)
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
            RH_TRY(tag_instances(session, class, which, value));
        }
        (*jni)->DeleteLocalRef(jni, class);
    }
cleanup:
    return error;
}

jvmtiError rh_instances(JNIEnv *jni, rh_session *session, jobjectArray classes, jobjectArray result)
{
    jvmtiError error;
    jobjectArray found = NULL;
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(for_each_root(jni, session, classes, JVMTI_HEAP_OBJECT_EITHER, FOUND));
    RH_TRY(rh_fetch_tagged(jni, session, FOUND, &found));
    RH_TRY(rh_put(jni, session, result, 0, found));
    if ((*jni)->GetArrayLength(jni, found) < RH_MANY) {
        RH_TRY(rh_untag_all(jni, session, found));
    } else {
        RH_TRY(for_each_root(jni, session, classes, JVMTI_HEAP_OBJECT_TAGGED, 0));
    }
cleanup:
    if (error != JVMTI_ERROR_NONE) {
        error = rh_first(error, rh_environment_renew(session));
    }
    return error;
}
