class Cook {
    static Pizza.Builder start() {
        return new Pizza.Builder().add("ham").size(3).extra("oil", 1, 2);
    }

    static String finish(Pizza.Builder builder) {
        return builder.add("egg").extra("salt").size(5).build().toString();
    }
}
