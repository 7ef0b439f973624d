package a;

public class Tool {
    public String work() {
        return "public tool";
    }
}
