class Cook {
    static Pizza.Builder start() {
        return new Pizza.Builder().add("ham").size(3);
    }

    static String finish(Pizza.Builder builder) {
        return builder.add("egg").build().toString();
    }
}
