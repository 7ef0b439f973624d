package free;

public class Free {
    public String name() {
        return "free 1";
    }
}
