class Dog extends Animal {
    @Override
    String speak() {
        return "woof";
    }
}
