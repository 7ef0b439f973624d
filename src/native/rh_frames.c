/* Frames that still run an obsolete version of their method. */
#include "rh_internal.h"

#include <stdlib.h>

#define MAX_FRAMES 8192
#define COLUMNS 3 /* of objects: thread, class, method name; the lines are the fourth */

typedef struct {
    jobject objects[COLUMNS];
    jint line;
} row;

typedef struct {
    row *items;
    jint count;
    jint capacity;
} rows;

static jvmtiError next_row(rh_session *session, rows *found, row **out)
{
    if (found->count == found->capacity) {
        jint capacity = found->capacity * 2 + 16;
        row *items = realloc(found->items, (size_t)capacity * sizeof *items);
        if (items == NULL) {
            return rh_check(session, "realloc", JVMTI_ERROR_OUT_OF_MEMORY);
        }
        found->items = items;
        found->capacity = capacity;
    }
    *out = &found->items[found->count++];
    **out = (row){.line = -1};
    return JVMTI_ERROR_NONE;
}

/* The line of the last table entry at or before the location; -1 without a table. */
static jvmtiError line_of(rh_session *session, const jvmtiFrameInfo *frame, jint *line)
{
    jvmtiLineNumberEntry *table = NULL;
    jint count = 0;
    jlocation best = -1;
    jvmtiError error = (*session->jvmti)->GetLineNumberTable(session->jvmti, frame->method, &count, &table);
    if (error == JVMTI_ERROR_ABSENT_INFORMATION || error == JVMTI_ERROR_NATIVE_METHOD) {
        return JVMTI_ERROR_NONE;
    }
    RH_TRY(rh_check(session, "GetLineNumberTable", error));
    for (jint i = 0; i < count; i++) {
        if (table[i].start_location <= frame->location && table[i].start_location > best) {
            best = table[i].start_location;
            *line = table[i].line_number;
        }
    }
cleanup:
    rh_free(session, table);
    return error;
}

static jvmtiError add_frame(JNIEnv *jni, rh_session *session, rows *found, jthread thread, const jvmtiFrameInfo *frame)
{
    jvmtiError error;
    row *out = NULL;
    char *name = NULL;
    RH_TRY(next_row(session, found, &out));
    out->objects[0] = thread;
    RH_TRY(RH_CALL(session, GetMethodDeclaringClass, frame->method, &out->objects[1]));
    RH_TRY(RH_CALL(session, GetMethodName, frame->method, &name, NULL, NULL));
    RH_TRY(rh_new_string(jni, session, name, &out->objects[2]));
    RH_TRY(line_of(session, frame, &out->line));
cleanup:
    rh_free(session, name);
    return error;
}

static jvmtiError add_obsolete(JNIEnv *jni, rh_session *session, const jvmtiStackInfo *stacks, jint count, rows *found)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < count; i++) {
        for (jint j = 0; j < stacks[i].frame_count; j++) {
            const jvmtiFrameInfo *frame = &stacks[i].frame_buffer[j];
            jboolean obsolete = JNI_FALSE;
            RH_TRY(RH_CALL(session, IsMethodObsolete, frame->method, &obsolete));
            if (obsolete) {
                RH_TRY(add_frame(jni, session, found, stacks[i].thread, frame));
            }
        }
    }
cleanup:
    return error;
}

static jvmtiError platform_threads(JNIEnv *jni, rh_session *session, rows *found)
{
    jvmtiError error;
    jvmtiStackInfo *stacks = NULL;
    jint count = 0;
    RH_TRY(RH_CALL(session, GetAllStackTraces, MAX_FRAMES, &stacks, &count));
    RH_TRY(add_obsolete(jni, session, stacks, count, found));
cleanup:
    rh_free(session, stacks);
    return error;
}

/* One by one: a list would fail as a whole for one thread that has ended. */
static jvmtiError virtual_thread(JNIEnv *jni, rh_session *session, jthread thread, rows *found)
{
    jvmtiError error;
    jvmtiStackInfo *stack = NULL;
    error = (*session->jvmti)->GetThreadListStackTraces(session->jvmti, 1, &thread, MAX_FRAMES, &stack);
    if (error == JVMTI_ERROR_THREAD_NOT_ALIVE) {
        return JVMTI_ERROR_NONE;
    }
    RH_TRY(rh_check(session, "GetThreadListStackTraces", error));
    RH_TRY(add_obsolete(jni, session, stack, 1, found));
cleanup:
    rh_free(session, stack);
    return error;
}

static jvmtiError virtual_threads(JNIEnv *jni, rh_session *session, jobjectArray threads, rows *found)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    jsize count = threads == NULL ? 0 : (*jni)->GetArrayLength(jni, threads);
    for (jsize i = 0; i < count; i++) {
        jint before = found->count;
        jthread thread = (*jni)->GetObjectArrayElement(jni, threads, i);
        RH_TRY(virtual_thread(jni, session, thread, found));
        if (found->count == before) {
            (*jni)->DeleteLocalRef(jni, thread);
        }
    }
cleanup:
    return error;
}

static jvmtiError put_rows(JNIEnv *jni, rh_session *session, const rows *found, jobjectArray result)
{
    jvmtiError error;
    jobjectArray columns[COLUMNS];
    jintArray lines = NULL;
    RH_TRY(rh_new_ints(jni, session, found->count, &lines));
    RH_TRY(rh_put(jni, session, result, COLUMNS, lines));
    for (jint c = 0; c < COLUMNS; c++) {
        RH_TRY(rh_new_array(jni, session, found->count, &columns[c]));
        RH_TRY(rh_put(jni, session, result, c, columns[c]));
        for (jint i = 0; i < found->count; i++) {
            RH_TRY(rh_put(jni, session, columns[c], i, found->items[i].objects[c]));
        }
    }
    for (jint i = 0; i < found->count; i++) {
        (*jni)->SetIntArrayRegion(jni, lines, i, 1, &found->items[i].line);
    }
cleanup:
    return error;
}

jvmtiError rh_obsolete_frames(JNIEnv *jni, rh_session *session, jobjectArray threads, jobjectArray result)
{
    jvmtiError error;
    rows found = {NULL, 0, 0};
    error = rh_begin(session);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    error = rh_local_frame(jni, session, 256);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    RH_TRY(platform_threads(jni, session, &found));
    RH_TRY(virtual_threads(jni, session, threads, &found));
    RH_TRY(put_rows(jni, session, &found, result));
cleanup:
    free(found.items);
    (void)(*jni)->PopLocalFrame(jni, NULL);
    return error;
}
