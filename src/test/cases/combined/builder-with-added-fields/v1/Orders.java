class Orders {
    static String big() {
        return Pizza.builder().size(9).build().toString();
    }
}
