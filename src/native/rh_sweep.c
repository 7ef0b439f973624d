/*
 * Freeing side-table entries that hold their own key.
 *
 * With every other thread standing still: mark (rh_mark.c) finds the candidates, entries whose key nothing but entries
 * reaches. What JVMTI shows is not quite all that the collector knows (the arguments of a native method that is
 * running, the objects that an invokedynamic call site has bound), so the collector has the last word: the tables are
 * taken away from what holds them and laid, with the candidates and their keys, into an array that is reachable only as
 * an object to be finalized; what is not a candidate is held by the gate. A collection then clears probes, weak references
 * to the candidates' keys, where those are dead, and only afterwards keeps that array, for the finalizer. The candidates'
 * own weak references it does not clear, since it does not come by them before. So afterwards each key's fate is known and
 * everything still there: the tables are put back, and the candidates whose keys are dead are cleared.
 */
#include "rh_demote.h"
#include "rh_suspend.h"
#include "rh_watchdog.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_ROOTS 65536 /* classes of the boot loader, threads and their locals, ... */
#define FIRST_PROBES 1024

/* How much there is room for, since nothing is allocated while the threads stand still; in the end how much there was. */
typedef struct {
    jint roots;
    jint probes;
    bool enough;
} room;

typedef struct {
    JNIEnv *jni;
    rh_session *session;
    rh_demotion demotion;
    rh_suspension suspension;
    rh_watchdog watchdog;
    bool collect_before;
    room *room;
    bool demoted;
    bool over; /* the threads run again */
    jvmtiError error; /* of letting go */
} sweep;

/* ---- before anything stands still ---- */

static jvmtiError hold(JNIEnv *jni, rh_session *session, jobject object, jobject *global)
{
    *global = object == NULL ? NULL : (*jni)->NewGlobalRef(jni, object);
    return *global == NULL ? rh_check(session, "NewGlobalRef", JVMTI_ERROR_OUT_OF_MEMORY) : JVMTI_ERROR_NONE;
}

static void let_hold_go(JNIEnv *jni, jobject global)
{
    if (global != NULL) {
        (*jni)->DeleteGlobalRef(jni, global);
    }
}

static jvmtiError field(JNIEnv *jni, rh_session *session, const char *name, const char *type, jfieldID *out)
{
    jclass reference = (*jni)->FindClass(jni, "java/lang/ref/Reference");
    *out = reference == NULL ? NULL : (*jni)->GetFieldID(jni, reference, name, type);
    (*jni)->DeleteLocalRef(jni, reference);
    if (*out == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "GetFieldID", JVMTI_ERROR_INVALID_FIELDID);
    }
    return JVMTI_ERROR_NONE;
}

static jvmtiError check_entries(JNIEnv *jni, rh_session *session, jclass entry_class, jclass weak, jobjectArray entries)
{
    jsize count = (*jni)->GetArrayLength(jni, entries);
    bool good = (*jni)->IsAssignableFrom(jni, entry_class, weak);
    for (jsize i = 0; good && i < count; i++) {
        jobject entry = (*jni)->GetObjectArrayElement(jni, entries, i);
        good = entry != NULL && (*jni)->IsInstanceOf(jni, entry, entry_class);
        (*jni)->DeleteLocalRef(jni, entry);
    }
    return good ? JVMTI_ERROR_NONE : rh_check(session, "rh_sweep", JVMTI_ERROR_ILLEGAL_ARGUMENT);
}

/* Weak references, to the array itself for the time being. */
static jvmtiError new_probes(JNIEnv *jni, rh_session *session, jclass weak, jint count, jobjectArray *out)
{
    jvmtiError error;
    jmethodID constructor = (*jni)->GetMethodID(jni, weak, "<init>", "(Ljava/lang/Object;)V");
    RH_TRY(rh_jni_check(jni, session, "GetMethodID"));
    RH_TRY(rh_new_array(jni, session, count, out));
    for (jint i = 0; i < count; i++) {
        jobject probe = (*jni)->NewObject(jni, weak, constructor, *out);
        RH_TRY(rh_jni_check(jni, session, "NewObject"));
        (*jni)->SetObjectArrayElement(jni, *out, i, probe);
        (*jni)->DeleteLocalRef(jni, probe);
    }
cleanup:
    return error;
}

/* The array that survives one collection after nothing refers to it. Its finalize() is Object's and does nothing. */
static jvmtiError new_saved(JNIEnv *jni, rh_session *session, jint length, jobjectArray *out)
{
    jvmtiError error;
    jclass finalizer = (*jni)->FindClass(jni, "java/lang/ref/Finalizer");
    jmethodID method =
        finalizer == NULL ? NULL : (*jni)->GetStaticMethodID(jni, finalizer, "register", "(Ljava/lang/Object;)V");
    if (method == NULL) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "Finalizer.register", JVMTI_ERROR_NOT_AVAILABLE);
    }
    RH_TRY(rh_new_array(jni, session, length, out));
    (*jni)->CallStaticVoidMethod(jni, finalizer, method, *out);
    RH_TRY(rh_jni_check(jni, session, "Finalizer.register"));
cleanup:
    return error;
}

static jvmtiError prepare(sweep *s)
{
    JNIEnv *jni = s->jni;
    jvmtiError error;
    jobjectArray gate = (*jni)->NewLocalRef(jni, s->demotion.gate);
    jobjectArray probes = NULL;
    jint count = (*jni)->GetArrayLength(jni, gate);
    RH_TRY(field(jni, s->session, "referent", "Ljava/lang/Object;", &s->demotion.mark.referent));
    RH_TRY(field(jni, s->session, "discovered", "Ljava/lang/ref/Reference;", &s->demotion.mark.discovered));
    RH_TRY(rh_mark_prepare(jni, s->session, gate, s->room->roots, &s->demotion.mark.means));
    RH_TRY(check_entries(jni, s->session, s->demotion.mark.entry_class, s->demotion.mark.means.weak, gate));
    RH_TRY(new_probes(jni, s->session, s->demotion.mark.means.weak, s->room->probes, &probes));
    RH_TRY(hold(jni, s->session, probes, (jobject *)&s->demotion.probes));
    RH_TRY(new_saved(jni, s->session, rh_demotion_length(s->demotion.table_count, s->room->probes), (jobjectArray *)&s->demotion.saved));
    s->demotion.saved_weak = (*jni)->NewWeakGlobalRef(jni, s->demotion.saved);
    s->demotion.candidates = calloc((size_t)count + 1, sizeof *s->demotion.candidates);
    s->demotion.mark.graph = &s->demotion.graph;
    if (!rh_graph_init(&s->demotion.graph, (rh_id)count) || s->demotion.saved_weak == NULL || s->demotion.candidates == NULL) {
        (*jni)->ExceptionClear(jni);
        error = rh_check(s->session, "malloc", JVMTI_ERROR_OUT_OF_MEMORY);
    }
cleanup:
    return error;
}

/* ---- while they stand still ---- */

static void choose(sweep *s)
{
    for (rh_id i = 1; i <= s->demotion.graph.entry_count; i++) {
        rh_id key = s->demotion.graph.entries[i].key;
        if (key > s->demotion.graph.entry_count && !rh_graph_is_live(&s->demotion.graph, key)) {
            s->demotion.candidates[s->demotion.candidate_count++] = i;
        }
    }
}

/* Puts back what lives and lets all threads run; once, by whoever comes first. With the watchdog's lock held. */
static void let_go(JNIEnv *jni, void *context)
{
    sweep *s = context;
    if (s->demoted && !rh_put_back(jni, &s->demotion)) {
        s->error = rh_check(s->session, "NewLocalRef", JVMTI_ERROR_INTERNAL);
    }
    s->demoted = false;
    s->error = rh_first(s->error, rh_resume_others(jni, &s->suspension));
    s->over = true;
}

static jvmtiError collect(sweep *s)
{
    jvmtiError error;
    rh_watchdog_arm(&s->watchdog);
    pthread_mutex_unlock(&s->watchdog.lock);
    error = rh_collect(s->session);
    pthread_mutex_lock(&s->watchdog.lock);
    return error;
}

static jvmtiError stand_still_and_sweep(sweep *s)
{
    jvmtiError error;
    jint roots = 0;
    pthread_mutex_lock(&s->watchdog.lock);
    RH_TRY(rh_suspend_others(s->jni, s->session, s->watchdog.java_thread, &s->suspension));
    RH_TRY(rh_mark(&s->demotion.mark, &roots));
    if (roots < s->room->roots) {
        choose(s);
    }
    s->room->enough = roots < s->room->roots && s->demotion.candidate_count <= s->room->probes;
    if (!s->room->enough) {
        s->room->roots = roots < s->room->roots ? s->room->roots : roots * 2;
        s->room->probes = s->demotion.candidate_count <= s->room->probes ? s->room->probes : s->demotion.candidate_count * 2;
        goto cleanup; /* again, with more room */
    }
    if (s->demotion.candidate_count > 0 && s->collect_before) {
        RH_TRY(collect(s));
    }
    if (s->demotion.candidate_count > 0 && !s->over) {
        rh_demote(&s->demotion);
        s->demoted = true;
        RH_TRY(collect(s));
    }
cleanup:
    let_go(s->jni, s);
    pthread_mutex_unlock(&s->watchdog.lock);
    return rh_first(error, s->error);
}

/* ---- all of it ---- */

static jvmtiError dispose(sweep *s)
{
    jvmtiError error = rh_mark_dispose(s->session, &s->demotion.mark.means);
    rh_watchdog_stop(s->jni, &s->watchdog);
    rh_graph_free(&s->demotion.graph);
    free(s->demotion.candidates);
    let_hold_go(s->jni, s->demotion.probes);
    if (s->demotion.saved_weak != NULL) {
        (*s->jni)->DeleteWeakGlobalRef(s->jni, s->demotion.saved_weak);
    }
    return error;
}

static jvmtiError attempt(const sweep *blank, jint *freed)
{
    sweep s = *blank;
    jvmtiError error = rh_local_frame(s.jni, s.session, 64);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    s.watchdog.context = &s;
    RH_TRY(prepare(&s));
    RH_TRY(rh_watchdog_start(s.jni, s.session, &s.watchdog));
    RH_TRY(stand_still_and_sweep(&s));
    *freed = s.demotion.freed;
cleanup:
    error = rh_first(error, dispose(&s));
    (void)(*s.jni)->PopLocalFrame(s.jni, NULL);
    return rh_first(error, rh_environment_renew(s.session));
}

/* The entries are taken out of the box: a reference from there would keep them alive. */
static jvmtiError take_out(sweep *s, jobjectArray box)
{
    jobject entries = (*s->jni)->GetObjectArrayElement(s->jni, box, 0);
    jvmtiError error = hold(s->jni, s->session, entries, &s->demotion.gate);
    (*s->jni)->DeleteLocalRef(s->jni, entries);
    return rh_first(error, rh_put(s->jni, s->session, box, 0, NULL));
}

static jvmtiError find_tables(sweep *s, jobjectArray tables, jobject slots)
{
    JNIEnv *jni = s->jni;
    jvmtiError error;
    jobject first;
    s->demotion.table_count = (*jni)->GetArrayLength(jni, tables);
    if (s->demotion.table_count == 0) {
        return rh_check(s->session, "rh_sweep", JVMTI_ERROR_ILLEGAL_ARGUMENT);
    }
    first = (*jni)->GetObjectArrayElement(jni, tables, 0);
    s->demotion.mark.slots = (*jni)->FromReflectedField(jni, slots);
    s->demotion.mark.table_class = (*jni)->GetObjectClass(jni, first);
    error = hold(jni, s->session, tables, (jobject *)&s->demotion.tables);
    (*jni)->DeleteLocalRef(jni, first);
    return error;
}

jvmtiError rh_sweep(JNIEnv *jni, rh_session *session, jclass entry_class, jobjectArray tables, jobject slots,
                    jobjectArray box, jboolean collect_before, jint limit_millis, jintArray freed)
{
    jvmtiError error;
    room room_for = {FIRST_ROOTS, FIRST_PROBES, false};
    jint count = 0;
    sweep s;
    memset(&s, 0, sizeof s);
    s.jni = jni;
    s.demotion.jni = jni;
    s.session = session;
    s.room = &room_for;
    s.collect_before = collect_before;
    s.demotion.mark.jni = jni;
    s.demotion.mark.session = session;
    s.demotion.mark.entry_class = entry_class;
    s.watchdog.vm = session->vm;
    s.watchdog.bark = let_go;
    s.watchdog.limit_millis = limit_millis;
    RH_TRY(rh_begin(session));
    RH_TRY(find_tables(&s, tables, slots));
    RH_TRY(take_out(&s, box));
    while (!room_for.enough) {
        RH_TRY(attempt(&s, &count));
    }
    (*jni)->SetIntArrayRegion(jni, freed, 0, 1, &count);
    RH_TRY(rh_jni_check(jni, session, "SetIntArrayRegion"));
cleanup:
    let_hold_go(jni, s.demotion.gate);
    let_hold_go(jni, s.demotion.tables);
    return error;
}
