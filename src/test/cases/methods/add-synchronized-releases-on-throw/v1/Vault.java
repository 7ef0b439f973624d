class Vault {
    String open() {
        return "open";
    }
}
