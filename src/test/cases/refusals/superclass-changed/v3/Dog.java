class Dog extends Animal {
    String speak() {
        return "wuff, says the " + kind();
    }
}
