import dev.reloadall.ReloadAll;
import java.util.Scanner;

public class Greetings {
    public static void main(String[] args) {
        ReloadAll.install();
        Greeter greeter = new Greeter("Ada");
        for (Scanner in = new Scanner(System.in); in.hasNextLine(); in.nextLine()) {
            System.out.print(ReloadAll.reloadAll());
            System.out.println(greeter.greet());
        }
    }
}
