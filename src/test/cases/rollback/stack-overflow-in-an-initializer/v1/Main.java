import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item first = new Item();
        Item second = new Item();
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Item") + " " + e.getMessage().contains("StackOverflowError"));
        }
        System.out.println(first.depth(3) + " " + second.depth(4));
    }
}
