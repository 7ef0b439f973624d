class Dog extends Wolf {
    @Override
    String name() {
        return "dog 2";
    }
}
