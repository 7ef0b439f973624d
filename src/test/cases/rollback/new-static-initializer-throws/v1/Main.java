import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Settings.change();
        Other other = new Other();
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Settings") + " " + e.getMessage().contains("NumberFormatException"));
        }
        System.out.println(Settings.show() + " " + other.show());
        Evolve.next();
        System.out.println(Settings.show() + " " + other.show());
    }
}
