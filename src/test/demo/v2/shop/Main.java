package shop;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.nio.file.Files;
import java.nio.file.Path;

/** A shop that is open all day: it sells, and between two customers it looks for new code. */
public class Main {

    public static void main(String[] args) throws Exception {
        Shop shop = new Shop(100_000);
        Path closing = Path.of(args[0]);
        while (!Files.exists(closing)) {
            shop.serve(1_000);
            System.out.println(Screen.line(shop));
            Thread.sleep(700);
            ReloadReport report = ReloadAll.reloadAll();
            if (report.changed()) {
                System.out.println(Screen.frame(report.toString()));
            }
        }
        System.out.println(Screen.line(shop));
    }
}
