class Orders {
    static String big() {
        return Pizza.builder().size(9).with("ham", "egg").with().build().toString();
    }
}
