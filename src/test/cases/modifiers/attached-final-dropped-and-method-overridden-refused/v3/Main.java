import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf();
        System.out.println(Tree.show(leaf));
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("refused");
            System.out.println(e.getMessage().toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(Tree.show(leaf));
        Evolve.next();
        System.out.println(Tree.show(leaf) + " " + Tree.show(new Leaf()));
    }
}
