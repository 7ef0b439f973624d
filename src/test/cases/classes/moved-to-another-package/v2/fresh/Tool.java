package fresh;

public class Tool {
    public static int uses = 1;

    public String work() {
        return "fresh tool " + uses++;
    }
}
