Console.WriteLine("undersigned-bench");
