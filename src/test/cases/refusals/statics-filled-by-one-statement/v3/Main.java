import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Rules.text());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            String said = e.getMessage();
            System.out.println("names them " + (said.contains("Rules") && said.contains("RULES") && said.contains("FOLDINGS")));
        }
        System.out.println(Rules.text());
        Evolve.next();
        System.out.println(Rules.text());
    }
}
