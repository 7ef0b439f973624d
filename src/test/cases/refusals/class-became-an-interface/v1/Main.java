import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tool tool = new Tool();
        System.out.println(tool.name());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused " + e.getMessage().contains("Tool"));
        }
        System.out.println(tool.name());
    }
}
