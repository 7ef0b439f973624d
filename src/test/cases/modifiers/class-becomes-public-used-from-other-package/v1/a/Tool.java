package a;

class Tool {
    public String work() {
        return "tool";
    }
}
