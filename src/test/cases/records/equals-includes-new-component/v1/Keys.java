class Keys {
    static Key make(String name) {
        return new Key(name);
    }
}
