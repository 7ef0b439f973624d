package b;

import a.Tool;

public class Client {
    public static String use() {
        Tool tool = new Tool();
        return "direct " + tool.work();
    }
}
