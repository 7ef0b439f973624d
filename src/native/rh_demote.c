#include "rh_demote.h"

jint rh_demotion_length(jint tables, jint candidates)
{
    return tables + 2 * candidates;
}

/* The tables' arrays come first in `saved`, then each candidate's entry and key. */
static jint saved_entry(const rh_demotion *d, jint candidate)
{
    return d->table_count + 2 * candidate;
}

static jint saved_key(const rh_demotion *d, jint candidate)
{
    return saved_entry(d, candidate) + 1;
}

/* The array of roots has `saved` and the stacks' objects in it. */
static void forget_roots(rh_demotion *d)
{
    (*d->jni)->DeleteLocalRef(d->jni, d->mark.means.initial);
    (*d->jni)->DeleteLocalRef(d->jni, d->mark.means.roots);
}

static void take_tables_away(rh_demotion *d)
{
    JNIEnv *jni = d->jni;
    for (jint i = 0; i < d->table_count; i++) {
        jobject table = (*jni)->GetObjectArrayElement(jni, d->tables, i);
        jobject slots = (*jni)->GetObjectField(jni, table, d->mark.slots);
        (*jni)->SetObjectArrayElement(jni, d->saved, i, slots);
        (*jni)->SetObjectField(jni, table, d->mark.slots, NULL);
        (*jni)->DeleteLocalRef(jni, slots);
        (*jni)->DeleteLocalRef(jni, table);
    }
}

static void take_candidate_away(rh_demotion *d, jint candidate)
{
    JNIEnv *jni = d->jni;
    jsize index = (jsize)d->candidates[candidate] - 1;
    jobject entry = (*jni)->GetObjectArrayElement(jni, d->gate, index);
    jobject key = (*jni)->GetObjectField(jni, entry, d->mark.referent);
    jobject probe = (*jni)->GetObjectArrayElement(jni, d->probes, candidate);
    (*jni)->SetObjectArrayElement(jni, d->saved, saved_entry(d, candidate), entry);
    (*jni)->SetObjectArrayElement(jni, d->saved, saved_key(d, candidate), key);
    (*jni)->SetObjectField(jni, probe, d->mark.referent, key);
    (*jni)->SetObjectArrayElement(jni, d->gate, index, NULL);
    (*jni)->DeleteLocalRef(jni, probe);
    (*jni)->DeleteLocalRef(jni, key);
    (*jni)->DeleteLocalRef(jni, entry);
}

void rh_demote(rh_demotion *d)
{
    forget_roots(d);
    take_tables_away(d);
    for (jint i = 0; i < d->candidate_count; i++) {
        take_candidate_away(d, i);
    }
    (*d->jni)->DeleteLocalRef(d->jni, d->saved);
    d->saved = NULL;
}

static bool has_referent(JNIEnv *jni, const rh_demotion *d, jobject reference)
{
    jobject referent = (*jni)->GetObjectField(jni, reference, d->mark.referent);
    bool has = referent != NULL;
    (*jni)->DeleteLocalRef(jni, referent);
    return has;
}

/* The collector's word on each key, and from there on the graph's. */
static bool learn(JNIEnv *jni, rh_demotion *d)
{
    bool any = false;
    for (jint i = 0; i < d->candidate_count; i++) {
        jobject probe = (*jni)->GetObjectArrayElement(jni, d->probes, i);
        if (has_referent(jni, d, probe)) {
            d->graph.nodes[d->graph.entries[d->candidates[i]].key].live = true;
            any = true;
        }
        (*jni)->DeleteLocalRef(jni, probe);
    }
    return !any || rh_graph_spread(&d->graph);
}

static void put_tables_back(JNIEnv *jni, const rh_demotion *d, jobjectArray saved)
{
    for (jint i = 0; i < d->table_count; i++) {
        jobject table = (*jni)->GetObjectArrayElement(jni, d->tables, i);
        jobject slots = (*jni)->GetObjectArrayElement(jni, saved, i);
        (*jni)->SetObjectField(jni, table, d->mark.slots, slots);
        (*jni)->SetObjectArrayElement(jni, saved, i, NULL);
        (*jni)->DeleteLocalRef(jni, slots);
        (*jni)->DeleteLocalRef(jni, table);
    }
}

/* Should a collector that was at work already have cleared the entry of a key that lives, then that is undone. */
static void decide(JNIEnv *jni, rh_demotion *d, jobjectArray saved, jint candidate, bool lives)
{
    jobject entry = (*jni)->GetObjectArrayElement(jni, saved, saved_entry(d, candidate));
    if (!lives) {
        (*jni)->SetObjectField(jni, entry, d->mark.referent, NULL);
        d->freed++;
    } else if (!has_referent(jni, d, entry)) {
        jobject key = (*jni)->GetObjectArrayElement(jni, saved, saved_key(d, candidate));
        (*jni)->SetObjectField(jni, entry, d->mark.referent, key);
        (*jni)->DeleteLocalRef(jni, key);
    }
    (*jni)->SetObjectArrayElement(jni, saved, saved_entry(d, candidate), NULL);
    (*jni)->SetObjectArrayElement(jni, saved, saved_key(d, candidate), NULL);
    (*jni)->DeleteLocalRef(jni, entry);
}

bool rh_put_back(JNIEnv *jni, rh_demotion *d)
{
    jobjectArray saved = (*jni)->NewLocalRef(jni, d->saved_weak);
    bool learned;
    if (saved == NULL) {
        return false;
    }
    learned = learn(jni, d);
    put_tables_back(jni, d, saved);
    for (jint i = 0; i < d->candidate_count; i++) {
        /* Without the memory to know, everything lives. */
        decide(jni, d, saved, i, !learned || rh_graph_is_live(&d->graph, d->graph.entries[d->candidates[i]].key));
    }
    (*jni)->DeleteLocalRef(jni, saved);
    return true;
}
