import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Style plain = Style.PLAIN;
        System.out.println(Style.show());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        System.out.println(Style.show());
        Evolve.next();
        System.out.println((plain == Style.PLAIN) + " " + Style.show());
    }
}
