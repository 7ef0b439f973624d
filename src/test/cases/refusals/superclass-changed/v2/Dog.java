class Dog extends Robot {
    String speak() {
        return "bleep, says the " + kind();
    }
}
