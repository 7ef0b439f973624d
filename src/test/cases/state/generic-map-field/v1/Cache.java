class Cache<K, V> {
    V put(K key, V value) {
        return value;
    }
}
