class Dog extends Animal {
    String speak() {
        return "woof, says the " + kind();
    }
}
