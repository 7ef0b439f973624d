class Light {
    String colour() {
        return "amber";
    }
}
