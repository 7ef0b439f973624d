class Door {
    String state = "open";
}
