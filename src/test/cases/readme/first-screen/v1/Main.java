import dev.reloadall.ReloadAll;
import evolve.Evolve;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

public class Main {
    public static void main(String[] args) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        program();
        console.print(withoutTimes(printed.toString()));
    }

    private static void program() {
        ReloadAll.install();
        Account ada = new Account("Ada", 12000);
        System.out.println(ada);

        waitForTheEdit();

        System.out.print(ReloadAll.reloadAll());
        System.out.println(ada);
    }

    private static void waitForTheEdit() {
        Evolve.files();
    }

    /** They differ from run to run. */
    private static String withoutTimes(String text) {
        return text.replaceAll("(?m)^(reloaded .*?), in .*$", "$1");
    }
}
