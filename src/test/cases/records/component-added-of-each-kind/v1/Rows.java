class Rows {
    static Row make(String key) {
        return new Row(key);
    }
}
