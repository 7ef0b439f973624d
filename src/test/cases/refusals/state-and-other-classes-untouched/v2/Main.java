import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Good good = new Good();
        Bad bad = new Bad();
        good.act();
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        good.act();
        System.out.println(good.show() + " " + bad.show());
        Evolve.next();
        good.act();
        System.out.println(good.show() + " " + bad.show());
    }
}
