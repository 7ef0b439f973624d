class Middle extends Base<String> {
    Middle() {
        super("m");
    }
}
