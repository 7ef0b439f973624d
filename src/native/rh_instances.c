/* Live instances of a set of classes: tag, fetch, clear. */
#include "rh_instances.h"

#include <stdlib.h>

/* Of classes; more are counted first. */
#define FEW 8
/* Of tags: from here on there are faster ways than to clear them one by one. */
#define MANY 200000

static jvmtiError walk_all(rh_session *session, const rh_walks *walks, jlong *left)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < walks->count && error == JVMTI_ERROR_NONE && (left == NULL || *left >= 0); i++) {
        error = rh_walk_heap(session, &walks->items[i], RH_FOUND, left);
    }
    return error;
}

static jvmtiError tag_instances(rh_session *session, const rh_walks *walks)
{
    jvmtiError error;
    jlong left = RH_COLLECT_FIRST;
    RH_TRY(walk_all(session, walks, &left));
    if (left < 0) {
        RH_TRY(rh_environment_renew(session)); /* the tags go */
        RH_TRY(rh_collect(session));
        RH_TRY(walk_all(session, walks, NULL));
    }
cleanup:
    return error;
}

/*
 * Many tags go fastest with their environment: the VM frees its table in a later collection. But the table of JDK 20 and
 * later has memory for each tag and is searched by identity hash code. Where these are random, each tag is cleared when its
 * object has just been looked at, and in the order of the heap, in which that memory was given.
 */
static jvmtiError take(JNIEnv *jni, rh_session *session, bool ordered, jobjectArray *found)
{
    jvmtiError error;
    bool hashed = false;
    bool untagged;
    RH_TRY(rh_is_version(session, 20, &hashed));
    untagged = hashed;
    RH_TRY(rh_fetch_tagged(jni, session, RH_FOUND, ordered || hashed, &untagged, found));
    if (!untagged) {
        bool few = !hashed && (*jni)->GetArrayLength(jni, *found) < MANY;
        error = few ? rh_untag_all(jni, session, *found) : rh_environment_renew(session);
    }
cleanup:
    return error;
}

static jvmtiError find_few(JNIEnv *jni, rh_session *session, jobjectArray classes, bool hidden, bool ordered,
                           jobjectArray *found)
{
    jvmtiError error;
    rh_walks walks = {NULL, 0, 0};
    error = rh_local_frame(jni, session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(rh_plan_walks(jni, session, classes, hidden, &walks));
    RH_TRY(tag_instances(session, &walks));
    RH_TRY(take(jni, session, ordered, found));
cleanup:
    free(walks.items);
    *found = (*jni)->PopLocalFrame(jni, *found);
    return error == JVMTI_ERROR_NONE ? error : rh_first(error, rh_environment_renew(session));
}

static jvmtiError find_many(JNIEnv *jni, rh_session *session, jobjectArray classes, bool ordered, jobjectArray *found)
{
    jvmtiError error;
    bool untag = false; /* classes have tags too */
    RH_TRY(rh_tag_instances_of_many(jni, session, classes));
    RH_TRY(rh_fetch_tagged(jni, session, RH_FOUND, ordered, &untag, found));
cleanup:
    return rh_first(error, rh_environment_renew(session));
}

jvmtiError rh_instances(JNIEnv *jni, rh_session *session, jobjectArray classes, jboolean hidden, jboolean ordered,
                        jobjectArray result)
{
    jvmtiError error;
    jobjectArray found = NULL;
    RH_TRY(rh_begin(session));
    RH_TRY((*jni)->GetArrayLength(jni, classes) <= FEW ? find_few(jni, session, classes, hidden, ordered, &found)
                                                       : find_many(jni, session, classes, ordered, &found));
    RH_TRY(rh_put(jni, session, result, 0, found));
cleanup:
    return error;
}

jvmtiError rh_initialized(JNIEnv *jni, rh_session *session, jclass type, jbooleanArray result)
{
    jvmtiError error;
    jint status = 0;
    jboolean initialized;
    RH_TRY(rh_begin(session));
    RH_TRY(RH_CALL(session, GetClassStatus, type, &status));
    initialized = (status & JVMTI_CLASS_STATUS_INITIALIZED) != 0;
    (*jni)->SetBooleanArrayRegion(jni, result, 0, 1, &initialized);
    RH_TRY(rh_jni_check(jni, session, "SetBooleanArrayRegion"));
cleanup:
    return error;
}
