class Dog extends Animal {
    @Override
    String name() {
        return "dog 3";
    }
}
